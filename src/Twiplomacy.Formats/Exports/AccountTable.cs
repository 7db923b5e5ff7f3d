using System.Globalization;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.OwnerTables;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Our own table of a panel or of accounts: <c>handle</c> or <c>platform_id</c>, the columns of the contract, and any others, which are
/// kept as attributes. Or a table of people with a column for each platform, which may be JSON as a query of Wikidata gives it. Dates are
/// days.
/// </summary>
internal sealed class AccountTable : ExportFormat
{
    public const string FormatId = "panel";

    private static readonly string[] Known =
    [
        "platform", "handle", "platform_id", "name", "actor", "kind", "country", "host_country", "host_city",
        "office_from", "office_to", "member_from", "member_to", "personal", "language",
    ];

    /// <summary>Columns that say something of the person, whatever accounts the row names.</summary>
    internal static readonly string[] OfPerson =
        ["kind", "host_country", "host_city", "office_from", "office_to", "member_from", "member_to", "personal", "language"];

    internal static readonly HashSet<string> Kinds =
    [
        "head_of_state", "head_of_government", "foreign_minister", "foreign_ministry", "embassy", "consulate",
        "permanent_mission", "ambassador", "international_organisation", "other",
    ];

    public override FormatDescription Description { get; } = new(
        FormatId, [AskedField.Platform, AskedField.Captured, AskedField.Columns], ["accounts", "profiles", "handles"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (sample.IsJson) return Guessed(sample, declaration);
        if (!sample.IsTable || sample.Table.ExtraCells > 0) return null;
        // What was said to be a list is read as one, by the format after this.
        if (declaration is { Owner: not null, List: not null } && declaration.Format != FormatId) return null;
        var header = sample.Table.Header;
        if (header.OfAny("handle", "platform_id") < 0) return Guessed(sample, declaration);
        var isOurs = declaration.Format == FormatId || header.OfAny("name", "actor", "kind", "country", "host_country", "host_city",
            "office_from", "office_to", "member_from", "member_to", "personal", "language") >= 0
            || ((header.Of("handle") == 0 || header.Of("platform_id") == 0) && header.Names.Count > 1);
        return isOurs ? Claim.OnAny(declaration) : null;
    }

    // Names of platforms leave little doubt: the guess is shown to be corrected, and nobody has to confirm it.
    private static Claim? Guessed(FileSample sample, ImportDeclaration declaration) =>
        PeopleColumns.Of(sample.Columns, declaration.Format == FormatId) is not { } people ? null
        : Claim.OnAny(declaration) with { Table = new FoundTable(sample.Columns!, people.Map, ColumnSource.Guessed) };

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        if (reading.Unit.Table is { Map: { IsOfPeople: true } map } found)
            return new PeopleRows(reading, found.Table, PeopleColumns.Of(found.Table, map)).Read();
        var sample = FileSample.Of(reading.File);
        return Rows(reading, sample);
    }

    private static IEnumerable<ExportRecord> Rows(UnitReading reading, FileSample sample)
    {
        using var table = Table.Open(reading.File, sample);
        var columns = table.Header;
        var others = Enumerable.Range(0, columns.Names.Count)
            .Where(column => columns.Names[column].Length > 0 && !Known.Any(name => columns.Of(name) == column)).ToList();
        IReadOnlyList<string> given = [.. Known.Where(name => columns.Of(name) >= 0), .. others.Select(column => columns.Names[column])];
        while (table.Read())
        {
            var described = Described(reading, table, others, out var reason);
            if (described is null)
            {
                yield return table.Rejected(reason!);
                continue;
            }
            if (reason is not null) yield return new ExportWarning(reading.File.Index, table.Row, ListMessages.HandleKept(reason, described.Account.Handle ?? ""));
            described = described with { Given = given };
            yield return described;
            if (Counts(reading, table, described.Account) is { } counts) yield return counts;
        }
        foreach (var remark in table.Remarks()) yield return remark;
    }

    // A row with a good handle keeps its member even where a spreadsheet destroyed the id; the reason then says what was lost.
    private static AccountDescribed? Described(UnitReading reading, Table table, List<int> others, out Message? reason)
    {
        reason = table.Rows.Problem;
        if (reason is not null) return null;
        var platform = table.Text("platform")?.ToLowerInvariant();
        var account = AccountText.Read(table.Text("platform_id"), table.Text("handle"), table.Text("name"), platform ?? reading.Platform, out reason);
        var damage = account is null ? reason : null;
        account ??= table.Text("handle") is { } handle ? AccountText.Read(null, handle, table.Text("name"), platform ?? reading.Platform, out reason) : null;
        if (account is null) return null;
        var row = new AccountCells(table.Text);
        var described = new AccountDescribed(
            reading.File.Index, table.Row, platform, account.Value, table.Text("actor"), row.Kind(Kinds), row.Country("country"),
            row.Country("host_country"), table.Text("host_city"), row.Day("office_from"), row.Day("office_to"),
            row.Day("member_from"), row.Day("member_to"), row.Flag("personal"), table.Text("language"), Attributes(table, others));
        reason = row.Reason ?? damage;
        return row.Reason is null ? described : null;
    }

    private static Dictionary<string, string> Attributes(Table table, List<int> others)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in others)
            if (table.Text(column) is { } value) attributes[table.Header.Names[column]] = RawText.Of(value);
        // The account's own name says something only beside another actor, or where none is named.
        if (table.Text("name") is { } name && name != table.Text("actor")) attributes["name"] = RawText.Of(name);
        return attributes;
    }

    /// <summary>Counts in further columns, once it is known when they were taken.</summary>
    private static ProfileObserved? Counts(UnitReading reading, Table table, AccountRef account)
    {
        var observed = Instants.Read(table.Text("observed_at") ?? table.Text("captured_at"), reading.Zone);
        if (observed is null && reading.Declaration.CapturedAt is null) return null;
        var counts = new ProfileObserved(reading.File.Index, table.Row, account, observed,
            Numbers.Count(table.Text("followers")), Numbers.Count(table.Text("following")),
            Numbers.Count(table.Text("posts")), Numbers.Count(table.Text("listed")));
        return counts is { Followers: null, Following: null, Posts: null, Listed: null } ? null : counts;
    }
}

/// <summary>The cells of one row of an account table that have to be of a certain form; keeps the first reason why one is not.</summary>
/// <param name="text">The text of a column, or null.</param>
internal sealed class AccountCells(Func<string, string?> text)
{
    public Message? Reason { get; private set; }

    public DateOnly? Day(string column)
    {
        if (text(column) is not { } cell) return null;
        if (DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        Reason ??= RowMessages.NoDay(cell, column);
        return null;
    }

    public string? Country(string column)
    {
        if (text(column) is not { } cell) return null;
        if (cell.Length == 2 && cell.All(char.IsAsciiLetter)) return cell.ToUpperInvariant();
        Reason ??= RowMessages.NoCountry(cell, column);
        return null;
    }

    public string? Kind(HashSet<string> kinds)
    {
        if (text("kind") is not { } cell) return null;
        var kind = cell.ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
        if (kinds.Contains(kind)) return kind;
        Reason ??= RowMessages.NoOfficeKind(cell, [.. kinds]);
        return null;
    }

    public bool? Flag(string column)
    {
        if (text(column) is not { } cell) return null;
        if (Numbers.Flag(cell) is { } flag) return flag;
        Reason ??= RowMessages.NoBoolean(cell, column);
        return null;
    }
}
