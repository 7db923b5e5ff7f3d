using Npgsql;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Ties;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Ties;

/// <summary>Reads what was said of whole files: that they are complete within a panel.</summary>
internal static class StatementQueries
{
    /// <summary>
    /// Members of whose lists a file's silence may tell, as far as the panel's rows name them: whether they are silent in it
    /// the ledger knows.
    /// </summary>
    public const string StatedMembers = """
        select e.profile, s.direction, s.captured_at, s.import_id
        from file_statement s
        join panel_revision r on r.panel_revision_id = s.panel_revision
        join panel_entry pe on pe.panel_id = r.panel_id and pe.from_revision <= r.number and (pe.to_revision is null or pe.to_revision > r.number)
        join account_entry e using (entry_id)
        where s.covers_silence and e.profile = any(@profiles)
          and (not s.names_owners
               or exists (select from file_statement_owner o where o.statement_id = s.statement_id and o.profile = e.profile))
        """;

    // Of a panel to which none of the profiles belongs nothing can be said about them.
    private const string Select = """
        with asked as (
            select distinct r.panel_revision_id
            from panel_revision r
            join panel_entry pe on pe.panel_id = r.panel_id and pe.from_revision <= r.number and (pe.to_revision is null or pe.to_revision > r.number)
            join account_entry e using (entry_id)
            where e.profile = any(@profiles) and r.panel_revision_id in (select panel_revision from file_statement))
        select s.statement_id as StatementId, s.direction as Direction, s.panel_revision as PanelRevision, s.captured_at as CapturedAt,
            s.keys as Keys, s.covers_silence as CoversSilence,
            case when s.names_owners then array(select o.profile from file_statement_owner o where o.statement_id = s.statement_id) end as Owners
        from file_statement s join asked a on a.panel_revision_id = s.panel_revision
        order by s.statement_id
        """;

    public static async Task<IReadOnlyList<LedgerStatement>> ListAsync(
        NpgsqlConnection connection, IReadOnlyCollection<int> profiles, CancellationToken cancellationToken)
    {
        var rows = await connection.QueryAsync<Stated>(Select, new { profiles = profiles.ToArray() }, 0, cancellationToken);
        return [.. rows.Select(row => row.ToStatement())];
    }

    private sealed record Stated(
        int StatementId, ListDirection Direction, int PanelRevision, DateTimeOffset CapturedAt, ListKeys Keys, bool CoversSilence, int[]? Owners)
    {
        public LedgerStatement ToStatement() => new(StatementId, Direction, PanelRevision, CapturedAt.UtcTicks, Keys, CoversSilence, Owners);
    }
}
