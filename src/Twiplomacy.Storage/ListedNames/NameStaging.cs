using Npgsql;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Lists;

namespace Twiplomacy.Storage.ListedNames;

/// <summary>Copies the names of an import's lists into a temporary table, and publishes them with the lists.</summary>
internal static class NameStaging
{
    public const string Create = "create temp table staged_name (list integer, row integer, name text, followed_at timestamptz) on commit drop;";

    private const string SelectMembers = """
        select n.list as List, m.profile as Other, n.row as Row, n.followed_at as FollowedAt
        from staged_name n join staged_list l using (list) join name_match m on m.owner = l.owner and m.name = n.name
        where m.profile is not null
        """;

    private const string Insert = """
        insert into listed_name (owner, import_id, list, row, name, followed_at)
        select l.owner, @importId, n.list, n.row, n.name, n.followed_at from staged_name n join staged_list l using (list) order by n.list, n.row
        """;

    private static readonly CopyTable<StagedName> Names = new CopyTable<StagedName>("staged_name")
        .Integer("list", row => row.List).Integer("row", row => row.Row).Text("name", row => StorableText.Of(row.Name))
        .Instant("followed_at", row => row.FollowedAt);

    public static Task StageAsync(NpgsqlConnection connection, IReadOnlyCollection<StagedName> rows, CancellationToken cancellationToken) =>
        rows.Count == 0 ? Task.CompletedTask : Names.WriteAsync(connection, rows, cancellationToken);

    /// <summary>The members whom people have named before.</summary>
    public static async Task<List<StagedMember>> MembersAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        [.. (await connection.QueryAsync<MatchedRow>(SelectMembers, null, Database.Unlimited, cancellationToken))
            .Select(row => new StagedMember(row.List, row.Other, row.Row, row.FollowedAt))];

    public static Task PublishAsync(NpgsqlConnection connection, int importId, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(Insert, new { importId }, Database.Unlimited, cancellationToken);

    public static Task WithdrawAsync(NpgsqlConnection connection, int importId, CancellationToken cancellationToken) =>
        connection.ExecuteAsync("delete from listed_name where import_id = @importId", new { importId }, cancellationToken);

    private sealed record MatchedRow(int List, int Other, int Row, DateTimeOffset? FollowedAt);
}
