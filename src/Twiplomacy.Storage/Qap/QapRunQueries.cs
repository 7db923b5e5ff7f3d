using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Qap;

/// <summary>Reads tests of networks and their results.</summary>
public sealed class QapRunQueries
{
    private const string Select = """
        select q.qap_run_id as RunId, q.edition_revision_id as RevisionId, e.slug as Edition, r.number as Revision, q.built_at as BuiltAt,
            q.question::text as Question, q.job_id as JobId, q.asked_at as AskedAt, q.result::text as Result, q.finished_at as FinishedAt
        from qap_run q join edition_revision r using (edition_revision_id) join edition e using (edition_id)
        """;

    private const string List = Select + " where e.slug = @edition order by q.qap_run_id desc";

    private readonly NpgsqlDataSource _source;

    internal QapRunQueries(NpgsqlDataSource source) => _source = source;

    public async Task<QapRunRow?> FindAsync(int run, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<QapRunRow>(Select + " where q.qap_run_id = @run", new { run }, cancellationToken);
    }

    /// <summary>All tests of an edition, the newest first.</summary>
    public async Task<IReadOnlyList<QapRunRow>> ListAsync(string edition, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<QapRunRow>(List, new { edition }, cancellationToken)];
    }
}
