using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Ties;

/// <summary>Tells when captures of an account's lists and profile arrived: long after they were made, perhaps.</summary>
public sealed class CaptureArrivalQueries
{
    private const string Select = $"""
        select captured_at as CapturedAt, min(finished_at) as TakenInAt from (
            select o.captured_at, i.finished_at from list_observation o join import i using (import_id) where o.owner = any(@profiles)
            union all
            select m.captured_at, i.finished_at from ({StatementQueries.StatedMembers}) m join import i using (import_id)
            union all
            select p.observed_at, i.finished_at from profile_observation p join import i using (import_id) where p.profile = any(@profiles)
        ) seen
        where finished_at is not null
        group by captured_at order by captured_at
        """;

    private readonly ReadingSource _source;

    internal CaptureArrivalQueries(ReadingSource source) => _source = source;

    /// <summary>Every instant at which a list or the page of one of the profiles was captured, in order.</summary>
    public async Task<IReadOnlyList<CaptureArrival>> ListAsync(IReadOnlyCollection<int> profiles, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<CaptureArrival>(Select, new { profiles = profiles.ToArray() }, cancellationToken)];
    }
}
