using System.Data;
using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Events;

/// <summary>Keeps the changes of panels. What follows from other evidence than asked for counts as not kept.</summary>
public sealed class PanelChangeStore
{
    private const string FindVersion = "select b.version from panel_change_basis b join panel p using (panel_id) where p.slug = @panel";

    // Whoever else writes the same panel waits here.
    private const string Begin = """
        insert into panel_change_basis (panel_id, version) select panel_id, @version from panel where slug = @panel
        on conflict (panel_id) do update set version = excluded.version
        returning panel_id
        """;

    private const string Clear = "delete from panel_change where panel_id = @id";

    private const string Matching = """
        from panel_change c join panel p using (panel_id)
        where p.slug = @Panel and c.seen_by between @From and @To and c.account = any(@Members) and c.other = any(@Members)
            and (@Kind::int is null or c.kind = @Kind)
            and (@Accounts::int[] is null or c.account = any(@Accounts) or c.other = any(@Accounts))
        """;

    private const string Columns = """
        select c.place as Place, c.kind::int as Kind, c.account as Account, c.other as Other, c.seen_after as After, c.seen_by as By
        """;

    private const string ListForward = $"{Columns} {Matching} and c.place > @place order by c.place limit @limit";

    private const string ListBackward = $"{Columns} {Matching} and c.place < @place order by c.place desc limit @limit";

    private const string FindLatest = $"select c.seen_by {Matching} order by c.place desc limit 1";

    private const string ListAt = $"""
        {Columns} from panel_change c join panel p using (panel_id) where p.slug = @panel and c.seen_by = @by and c.kind = @kind order by c.place
        """;

    private const string CountBefore = """
        select count(*)::int from panel_change c join panel p using (panel_id) where p.slug = @panel and (c.seen_by, c.kind) < (@by, @kind)
        """;

    private readonly NpgsqlDataSource _source;

    internal PanelChangeStore(NpgsqlDataSource source) => _source = source;

    /// <summary>The version of the evidence from which a panel's stored changes follow; null: none are stored.</summary>
    public async Task<string?> FindVersionAsync(string panel, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<string>(FindVersion, new { panel }, cancellationToken);
    }

    /// <summary>Replaces a panel's changes.</summary>
    /// <param name="rows">All of them, in order of their places.</param>
    public async Task ReplaceAsync(string panel, string version, IReadOnlyList<PanelChangeRow> rows, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        if (await connection.ExecuteScalarAsync<int?>(Begin, new { panel, version }, cancellationToken) is not { } id) return;
        await connection.ExecuteAsync(Clear, new { id }, Database.Unlimited, cancellationToken);
        await new CopyTable<PanelChangeRow>("panel_change").Integer("panel_id", _ => id).Integer("place", row => row.Place)
            .Smallint("kind", row => (short)row.Kind).Integer("account", row => row.Account).Integer("other", row => row.Other)
            .Instant("seen_after", row => row.After).Instant("seen_by", row => row.By)
            .WriteAsync(connection, rows, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Changes behind a place, or, newest first, those before one. Null if they are not kept of the version asked for.</summary>
    public Task<PanelChangePage?> ListAsync(
        PanelChangeFilter filter, int? place, bool newestFirst, int limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return AtOneInstantAsync(filter.Panel, filter.Version, async connection =>
        {
            var parameters = new
            {
                filter.Panel, filter.Members, From = FirstMicrosecond(filter.From), To = filter.To.ToUniversalTime(), filter.Kind, filter.Accounts,
                place = place ?? (newestFirst ? int.MaxValue : 0), limit,
            };
            var rows = (await connection.QueryAsync<PanelChangeRow>(newestFirst ? ListBackward : ListForward, parameters, cancellationToken)).ToList();
            if (!newestFirst || place is null) return new PanelChangePage(rows, newestFirst && rows is [var first, ..] ? first.By : null);
            return new PanelChangePage(rows, await connection.QuerySingleOrDefaultAsync<DateTimeOffset?>(FindLatest, parameters, cancellationToken));
        }, cancellationToken);
    }

    /// <summary>How many stand before an instant and kind, and those at it. Null as above.</summary>
    public Task<PanelChangeSpot?> FindSpotAsync(string panel, string version, DateTimeOffset by, int kind, CancellationToken cancellationToken) =>
        AtOneInstantAsync(panel, version, async connection =>
        {
            var parameters = new { panel, by = by.ToUniversalTime(), kind };
            return new PanelChangeSpot(
                await connection.ExecuteScalarAsync<int>(CountBefore, parameters, cancellationToken),
                [.. await connection.QueryAsync<PanelChangeRow>(ListAt, parameters, cancellationToken)]);
        }, cancellationToken);

    // PostgreSQL counts microseconds: an instant within one must not let that one's beginning pass.
    private static DateTimeOffset FirstMicrosecond(DateTimeOffset from)
    {
        var within = from.UtcTicks % TimeSpan.TicksPerMicrosecond;
        return within == 0 ? from.ToUniversalTime() : from.ToUniversalTime().AddTicks(TimeSpan.TicksPerMicrosecond - within);
    }

    // A snapshot: what is read follows from the version that was read.
    private async Task<T?> AtOneInstantAsync<T>(
        string panel, string version, Func<NpgsqlConnection, Task<T>> read, CancellationToken cancellationToken) where T : class
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var snapshot = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        return await connection.ExecuteScalarAsync<string>(FindVersion, new { panel }, cancellationToken) == version ? await read(connection) : null;
    }
}
