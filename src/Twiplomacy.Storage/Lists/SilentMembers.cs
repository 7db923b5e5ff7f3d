using Npgsql;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Storage.Lists;

/// <summary>
/// The members of a panel that a file complete within it would show and does not, with the identities known now: to be
/// named to the person who imports. Ties derive the same from the same statements.
/// </summary>
internal static class SilentMembers
{
    private const string SelectStatements = """
        select statement_id as StatementId, panel_revision as PanelRevision, captured_at as CapturedAt, names_owners as NamesOwners
        from file_statement where import_id = @importId and covers_silence order by statement_id
        """;

    private const string SelectLists = """
        select o.owner as Owner, o.captured_at as CapturedAt
        from list_observation o join file_statement s using (statement_id)
        where s.statement_id = @statementId and o.direction = s.direction
        """;

    private const string SelectOwners = "select profile from file_statement_owner where statement_id = @statementId";

    /// <summary>In the published order, each by its handle where one is known.</summary>
    public static async Task<IReadOnlyList<string>> ListAsync(NpgsqlConnection connection, int importId, CancellationToken cancellationToken)
    {
        var silent = new SortedDictionary<ProfileKey, string>();
        foreach (var statement in await QueryAsync<Statement>(connection, SelectStatements, new { importId }, cancellationToken))
            foreach (var member in await OfAsync(connection, statement, cancellationToken)) silent[member.Key] = member.Handle ?? member.Key.Value;
        return [.. silent.Values];
    }

    private static async Task<IEnumerable<PanelEntry>> OfAsync(NpgsqlConnection connection, Statement statement, CancellationToken cancellationToken)
    {
        var parameters = new { statementId = statement.StatementId };
        var at = statement.CapturedAt;
        var day = DateOnly.FromDateTime(at.UtcDateTime);
        var entries = (await PanelQueries.ListEntriesAsync(connection, [statement.PanelRevision], cancellationToken))[statement.PanelRevision]
            .Where(entry => entry.IsMemberOn(day)).ToList();
        var lists = await QueryAsync<(int Owner, DateTimeOffset CapturedAt)>(connection, SelectLists, parameters, cancellationToken);
        var owners = statement.NamesOwners ? await QueryAsync<int>(connection, SelectOwners, parameters, cancellationToken) : null;
        var asked = entries.Select(entry => entry.Profile).Concat(lists.Select(list => list.Owner)).Concat(owners ?? []).Distinct().ToList();
        var tenures = (await AccountQueries.ListTenuresOfHandlesAsync(connection, asked, cancellationToken)).ToLookup(t => t.HandleProfile);
        var shown = lists.Select(list => AccountAt(list.Owner, list.CapturedAt, tenures)).ToHashSet();
        var meant = owners?.Select(owner => AccountAt(owner, at, tenures)).ToHashSet();
        return entries.Select(entry => (Entry: entry, Account: AccountAt(entry.Profile, at, tenures)))
            .Where(member => !shown.Contains(member.Account) && meant?.Contains(member.Account) != false)
            .DistinctBy(member => member.Account).Select(member => member.Entry);
    }

    private static int AccountAt(int profile, DateTimeOffset at, ILookup<int, TenureRow> tenures) =>
        tenures[profile].FirstOrDefault(t => t.From <= at && at < t.To)?.Account ?? profile;

    private static async Task<List<T>> QueryAsync<T>(NpgsqlConnection connection, string sql, object parameters, CancellationToken cancellationToken) =>
        [.. await connection.QueryAsync<T>(sql, parameters, cancellationToken)];

    private sealed record Statement(int StatementId, int PanelRevision, DateTimeOffset CapturedAt, bool NamesOwners);
}
