using Npgsql;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Accounts;

/// <summary>What a profile showed at a time, and where it stands.</summary>
public sealed record ProfileObservation(
    int Profile, DateTimeOffset ObservedAt, int ImportId, int File, long Row, long? Followers, long? Following, long? Posts,
    long? Listed, DateTimeOffset? CreatedAt, bool? Verified, AccountStatus? Status);

/// <summary>Reads profile observations.</summary>
public sealed class ProfileObservationQueries
{
    private const string Select = """
        select profile as Profile, observed_at as ObservedAt, import_id as ImportId, file as File, row as RowNumber,
            followers as Followers, following as Following, posts as Posts, listed as Listed, created_at as CreatedAt,
            verified as Verified, status as Status
        from profile_observation
        where profile = any(@profiles) and observed_at >= @from and observed_at <= @to
        order by profile, observed_at, import_id, file, row
        """;

    private readonly NpgsqlDataSource _source;

    internal ProfileObservationQueries(NpgsqlDataSource source) => _source = source;

    /// <summary>Observations of profiles in [from, to], in order of time.</summary>
    public async Task<IReadOnlyList<ProfileObservation>> ListAsync(
        IReadOnlyCollection<int> profiles, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var rows = await connection.QueryAsync<Row>(Select,
            new { profiles = profiles.ToArray(), from = from.ToUniversalTime(), to = to.ToUniversalTime() }, cancellationToken);
        return [.. rows.Select(r => r.ToObservation())];
    }

    private sealed class Row
    {
        public int Profile { get; init; }
        public DateTime ObservedAt { get; init; }
        public int ImportId { get; init; }
        public int File { get; init; }
        public long RowNumber { get; init; }
        public long? Followers { get; init; }
        public long? Following { get; init; }
        public long? Posts { get; init; }
        public long? Listed { get; init; }
        public DateTime? CreatedAt { get; init; }
        public bool? Verified { get; init; }
        public short? Status { get; init; }

        public ProfileObservation ToObservation() => new(
            Profile, Instants.FromDatabase(ObservedAt), ImportId, File, RowNumber, Followers, Following, Posts, Listed,
            CreatedAt is { } created ? Instants.FromDatabase(created) : null, Verified, (AccountStatus?)Status);
    }
}
