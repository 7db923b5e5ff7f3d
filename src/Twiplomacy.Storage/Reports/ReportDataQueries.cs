using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Reports;

/// <summary>Whether the data of a report are in, and how old they are.</summary>
public sealed class ReportDataQueries
{
    private const string SelectOpenWork = """
        select (select count(*) from import where status in ('waiting', 'running')) as Imports,
            (select count(*) from job where kind = @buildKind and status in ('waiting', 'running')) as Builds
        """;

    private const string SelectCaptures = $"""
        select profile as Profile, direction as Direction, max(captured_at) as CapturedAt
        from (
            select owner as profile, direction, captured_at from list_observation where owner = any(@profiles)
            union all
            select profile, direction, captured_at from ({Ties.StatementQueries.StatedMembers}) silent) captured
        where captured_at <= @until
        group by profile, direction
        order by profile, direction
        """;

    private readonly ReadingSource _source;

    internal ReportDataQueries(ReadingSource source) => _source = source;

    /// <summary>Imports that wait or run, and drafts of editions that are to be built.</summary>
    public async Task<(long Imports, long Builds)> CountOpenWorkAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.QuerySingleAsync<(long Imports, long Builds)>(
            SelectOpenWork, new { buildKind = Editions.EditionWriter.JobKind }, cancellationToken);
    }

    /// <summary>For each owner and direction the latest capture of the list up to an instant; none where there is none.</summary>
    public async Task<IReadOnlyList<ListCapture>> ListCapturesAsync(
        IReadOnlyCollection<int> profiles, DateTimeOffset until, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<ListCapture>(SelectCaptures, new { profiles = profiles.ToArray(), until }, cancellationToken)];
    }
}
