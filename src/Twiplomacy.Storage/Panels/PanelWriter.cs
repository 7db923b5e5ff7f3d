using System.Globalization;
using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Panels;

/// <summary>Publishes the rows of panel and account files; each panel file makes a new revision of its panel.</summary>
internal static class PanelWriter
{
    public const string CreateStaging = """
        create temp table staged_entry (
            row bigint, profile integer, handle text, actor text, kind text, country text, host_country text,
            host_city text, office_from date, office_to date, member_from date, member_to date, personal boolean,
            language text, attributes jsonb, given text[]) on commit drop
        """;

    private const string InsertEntries = """
        insert into account_entry (
            import_id, row, profile, handle, actor, kind, country, host_country, host_city, office_from, office_to,
            member_from, member_to, personal, language, attributes, given)
        select @importId, row, profile, handle, actor, kind, country, host_country, host_city, office_from, office_to,
            member_from, member_to, personal, language, attributes, given
        from staged_entry order by row
        """;

    private const string UpsertPanel = """
        insert into panel (slug, title, platform, made_up) values (@slug, coalesce(@title, @slug), @platform, nullif(@madeUp, ''))
        on conflict (slug) do update set title = coalesce(@title, panel.title), made_up = nullif(coalesce(@madeUp, panel.made_up), '')
        returning panel_id
        """;

    private const string InsertRevision = """
        insert into panel_revision (panel_id, number, import_id, reason, created_at, replaces, leaves_on)
        select @panelId, coalesce(max(number), 0) + 1, @importId, @reason, @now, @replaces, @leavesOn
        from panel_revision where panel_id = @panelId
        returning number
        """;

    private const string InsertPanelEntries = """
        insert into panel_entry (panel_id, entry_id, from_revision)
        select @panelId, e.entry_id, @number
        from account_entry e join profile p on p.profile_id = e.profile join panel on panel.panel_id = @panelId and panel.platform = p.platform
        where e.import_id = @importId
        """;

    private const string ListPanels = """
        select distinct panel_id from panel_entry join account_entry using (entry_id) where import_id = @importId
        """;

    private static readonly CopyTable<StagedEntry> Entries = new CopyTable<StagedEntry>("staged_entry")
        .Bigint("row", row => row.Row).Integer("profile", row => row.Profile)
        .Text("handle", row => row.Handle).Text("actor", row => row.Actor).Text("kind", row => row.Kind).Text("country", row => row.Country)
        .Text("host_country", row => row.HostCountry).Text("host_city", row => row.HostCity)
        .Day("office_from", row => row.OfficeFrom).Day("office_to", row => row.OfficeTo)
        .Day("member_from", row => row.MemberFrom).Day("member_to", row => row.MemberTo)
        .Flag("personal", row => row.Personal).Text("language", row => row.Language).Json("attributes", row => row.Attributes)
        .Texts("given", row => row.Given);

    /// <summary>Copies entries into the import's staging.</summary>
    public static Task StageAsync(NpgsqlConnection connection, IReadOnlyCollection<StagedEntry> rows, CancellationToken cancellationToken) =>
        rows.Count == 0 ? Task.CompletedTask : Entries.WriteAsync(connection, rows, cancellationToken);

    /// <summary>Publishes staged entries and, where a panel is given, its next revision; tells what that changed.</summary>
    public static async Task<RevisedPanel?> PublishAsync(
        NpgsqlConnection connection, int importId, PanelTarget? panel, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(InsertEntries, new { importId }, cancellationToken);
        if (panel is null) return null;
        var panelId = await connection.ExecuteScalarAsync<int>(
            UpsertPanel, new { slug = panel.Slug, title = panel.Title, platform = panel.Platform, madeUp = panel.MadeUp }, cancellationToken);
        var number = await ReviseAsync(connection, panelId, importId, "import", now, panel, cancellationToken);
        await connection.ExecuteAsync(InsertPanelEntries, new { panelId, number, importId }, cancellationToken);
        return await RevisedPanel.OfAsync(connection, panelId, number, cancellationToken);
    }

    /// <summary>Takes an import's entries back; panels that had them get a new revision.</summary>
    public static async Task WithdrawAsync(
        NpgsqlConnection connection, int importId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var panels = (await connection.QueryAsync<int>(ListPanels, new { importId }, cancellationToken)).ToArray();
        await connection.ExecuteAsync("delete from account_entry where import_id = @importId", new { importId }, cancellationToken);
        foreach (var panelId in panels)
            await ReviseAsync(connection, panelId, importId, string.Create(CultureInfo.InvariantCulture, $"undo of import {importId}"), now, null, cancellationToken);
    }

    private static Task<int> ReviseAsync(
        NpgsqlConnection connection, int panelId, int importId, string reason, DateTimeOffset now, PanelTarget? whole, CancellationToken cancellationToken)
    {
        var replaces = whole?.Replace == true;
        return connection.ExecuteScalarAsync<int>(
            InsertRevision, new { panelId, importId, reason, now, replaces, leavesOn = replaces ? whole?.From : null }, cancellationToken);
    }
}
