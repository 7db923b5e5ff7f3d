using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Accounts;

/// <summary>Reads profile observations.</summary>
public sealed class ProfileObservationQueries
{
    private const string Select = """
        select profile as Profile, observed_at as ObservedAt, import_id as ImportId, file as File, row as Row,
            followers as Followers, following as Following, posts as Posts, listed as Listed, created_at as CreatedAt,
            verified as Verified, status as Status
        from profile_observation
        where profile = any(@profiles) and observed_at >= @from and observed_at <= @to
        order by profile, observed_at, import_id, file, row
        """;

    private readonly ReadingSource _source;

    internal ProfileObservationQueries(ReadingSource source) => _source = source;

    /// <summary>Observations of profiles in [from, to], in order of time.</summary>
    public async Task<IReadOnlyList<ProfileObservation>> ListAsync(
        IReadOnlyCollection<int> profiles, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var rows = await connection.QueryAsync<ProfileObservation>(Select,
            new { profiles = profiles.ToArray(), from = from.ToUniversalTime(), to = to.ToUniversalTime() }, cancellationToken);
        return [.. rows];
    }
}
