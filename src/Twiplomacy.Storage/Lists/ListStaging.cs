using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Lists;

/// <summary>Copies lists and their members into the temporary tables of an import.</summary>
internal static class ListStaging
{
    public const string Create = """
        create temp table staged_list (
            list integer primary key, owner integer, direction smallint, scope smallint, panel_revision integer,
            captured_at timestamptz, keys smallint, stated_count bigint, file integer, row bigint, statement_id integer,
            in_one_file boolean) on commit drop;
        create temp table staged_member (list integer, other integer, row integer, followed_at timestamptz) on commit drop;
        """;

    private static readonly CopyTable<StagedList> Lists = new CopyTable<StagedList>("staged_list")
        .Integer("list", row => row.List).Integer("owner", row => row.Owner).Smallint("direction", row => (short)row.Direction)
        .Smallint("scope", row => (short)row.Scope).Integer("panel_revision", row => row.PanelRevision)
        .Instant("captured_at", row => row.CapturedAt).Smallint("keys", row => (short)row.Keys).Bigint("stated_count", row => row.StatedCount)
        .Integer("file", row => row.File).Bigint("row", row => row.Row).Integer("statement_id", row => row.Statement)
        .Flag("in_one_file", row => row.IsInOneFile);

    private static readonly CopyTable<StagedMember> Members = new CopyTable<StagedMember>("staged_member")
        .Integer("list", row => row.List).Integer("other", row => row.Other).Integer("row", row => row.Row)
        .Instant("followed_at", row => row.FollowedAt);

    public static Task StageAsync(NpgsqlConnection connection, IReadOnlyCollection<StagedList> rows, CancellationToken cancellationToken) =>
        Lists.WriteAsync(connection, rows, cancellationToken);

    public static Task StageAsync(NpgsqlConnection connection, IReadOnlyCollection<StagedMember> rows, CancellationToken cancellationToken) =>
        rows.Count == 0 ? Task.CompletedTask : Members.WriteAsync(connection, rows, cancellationToken);
}
