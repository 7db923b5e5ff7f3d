using System.Globalization;
using System.Text.Json.Serialization;
using Npgsql;
using NpgsqlTypes;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Storage.Panels;

/// <summary>Publishes the rows of panel and account files; each panel file makes a new revision of its panel.</summary>
public static class PanelWriter
{
    internal const string CreateStaging = """
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
        select @panelId, entry_id, @number from account_entry where import_id = @importId
        """;

    private const string ListPanels = """
        select distinct panel_id from panel_entry join account_entry using (entry_id) where import_id = @importId
        """;

    /// <summary>Copies entries into the import's staging.</summary>
    public static async Task StageAsync(
        ImportTransaction import, IReadOnlyCollection<StagedEntry> rows, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(import);
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Count == 0) return;
        await using var copy = await import.Connection.BeginBinaryImportAsync("""
            copy staged_entry (row, profile, handle, actor, kind, country, host_country, host_city, office_from,
                office_to, member_from, member_to, personal, language, attributes, given) from stdin (format binary)
            """, cancellationToken);
        foreach (var row in rows)
        {
            copy.StartRow();
            copy.Write(row.Row, NpgsqlDbType.Bigint);
            copy.Write(row.Profile, NpgsqlDbType.Integer);
            foreach (var text in (string?[])[row.Handle, row.Actor, row.Kind, row.Country, row.HostCountry, row.HostCity])
                Write(copy, text, NpgsqlDbType.Text);
            foreach (var day in (DateOnly?[])[row.OfficeFrom, row.OfficeTo, row.MemberFrom, row.MemberTo])
                Write(copy, day, NpgsqlDbType.Date);
            Write(copy, row.Personal, NpgsqlDbType.Boolean);
            Write(copy, row.Language, NpgsqlDbType.Text);
            copy.Write(row.Attributes, NpgsqlDbType.Jsonb);
            Write(copy, row.Given, NpgsqlDbType.Array | NpgsqlDbType.Text);
        }
        await copy.CompleteAsync(cancellationToken);
    }

    private static void Write<T>(NpgsqlBinaryImporter copy, T? value, NpgsqlDbType type)
    {
        if (value is null) copy.WriteNull();
        else copy.Write(value, type);
    }

    /// <summary>Publishes staged entries and, where a panel is given, its next revision; tells what that changed.</summary>
    public static async Task<RevisedPanel?> PublishAsync(
        ImportTransaction import, int importId, PanelTarget? panel, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(import);
        await import.Connection.ExecuteAsync(
            InsertEntries, new { importId }, cancellationToken);
        if (panel is null) return null;
        var panelId = await import.Connection.ExecuteScalarAsync<int>(
            UpsertPanel, new { slug = panel.Slug, title = panel.Title, platform = panel.Platform, madeUp = panel.MadeUp }, cancellationToken);
        var number = await ReviseAsync(import.Connection, panelId, importId, "import", now, panel, cancellationToken);
        await import.Connection.ExecuteAsync(InsertPanelEntries, new { panelId, number, importId }, cancellationToken);
        return await RevisedPanel.OfAsync(import.Connection, panelId, number, cancellationToken);
    }

    /// <summary>Takes an import's entries back; panels that had them get a new revision.</summary>
    internal static async Task WithdrawAsync(
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

/// <summary>The panel that a file is imported into.</summary>
/// <param name="From">First day of membership where a row has none; with <see cref="Replace"/>, the day on which who is missing leaves.</param>
public sealed record PanelTarget(string Slug, string? Title, string Platform, DateOnly? From, DateOnly? To)
{
    /// <summary>The file is the whole revision, not only a word about the members it names.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Replace { get; init; }

    /// <summary>One sentence if the panel's data are made up; empty takes back what was declared, null leaves it.</summary>
    public string? MadeUp { get; init; }
}
