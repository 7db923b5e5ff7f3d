using Npgsql;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Lists;

namespace Twiplomacy.Storage.ListedNames;

/// <summary>
/// Makes the lists of an owner that hold a name anew, with the members whom people name now: the runs are then as if the names had been
/// matched so when the lists came in. The caller holds the publishing lock and the transaction.
/// </summary>
internal static class NameMerge
{
    private const string FindLists = """
        select import_id as ImportId, list as List from listed_name where owner = @owner and name = @name group by 1, 2 order by 1, 2
        """;

    private const string Stage = ListStaging.Create + """
        insert into staged_list (list, owner, direction, scope, panel_revision, captured_at, keys, stated_count, file, row, statement_id, in_one_file)
        select list, owner, direction, scope, panel_revision, captured_at, keys, stated_count, file, row, statement_id, in_one_file
        from list_observation where owner = @owner and import_id = @importId and list = any(@lists);
        insert into staged_member (list, other, row, followed_at)
        select n.list, m.profile, n.row, n.followed_at
        from listed_name n join name_match m on m.owner = n.owner and m.name = n.name
        where n.owner = @owner and n.import_id = @importId and n.list = any(@lists) and m.profile is not null;
        """;

    // Another import of the same owner may follow in the same transaction.
    private const string Forget = "drop table staged_list, staged_member, member, list_count, merging, list_wave";

    // Whoever remembers what evidence there was learns by this that it changed.
    private const string Renumber = """
        update import set evidence_number = nextval('evidence_number') where import_id = any(@imports)
        """;

    public static async Task RunAsync(NpgsqlConnection connection, int owner, string name, CancellationToken cancellationToken)
    {
        var found = await connection.QueryAsync<(int ImportId, int List)>(FindLists, new { owner, name }, cancellationToken);
        foreach (var import in found.GroupBy(list => list.ImportId, list => list.List))
            await RunAsync(connection, owner, import.Key, [.. import], cancellationToken);
        await connection.ExecuteAsync(Renumber, new { imports = found.Select(list => list.ImportId).Distinct().ToArray() }, cancellationToken);
    }

    private static async Task RunAsync(NpgsqlConnection connection, int owner, int importId, int[] lists, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(Stage, new { owner, importId, lists }, Database.Unlimited, cancellationToken);
        await ListRemoval.RemoveAsync(connection, importId, lists, cancellationToken);
        await ListMerge.PublishAsync(connection, importId, held: null, cancellationToken);
        await connection.ExecuteAsync(Forget, cancellationToken);
    }
}
