using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.EdgeLists;
using Twiplomacy.Formats.OwnerTables;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// A table, of text or JSON, with the owner of the list on each row, as most scrapers write it. Which column is what is said by a
/// person, by a recipe that was kept or by one that is shipped; a guess is shown and asks for a person.
/// </summary>
internal sealed class OwnerTable : ExportFormat
{
    public const string FormatId = "owner-table";

    /// <summary>Formats that read one account's list from any table: they would merge the lists of several owners.</summary>
    private static readonly Type[] OfOneOwner = [typeof(JsonAccounts), typeof(AccountList)];

    public override FormatDescription Description { get; } = new(
        FormatId,
        [AskedField.Columns, AskedField.Owner, AskedField.List, AskedField.Captured, AskedField.Completeness, AskedField.CompleteWithin, AskedField.Platform],
        ["following", "followers", "profiles", "handles"]);

    public override bool NamesManyOwners => true;

    /// <summary>By a recipe that is shipped; if the format was asked for, by a guess as well.</summary>
    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration) =>
        (Shipped(sample, declaration) ?? (declaration.Format == FormatId ? Guessed(sample) : null)) is { } found ? ClaimOf(found, declaration) : null;

    /// <summary>
    /// By what was said of the columns of this import. What a known tool collects from, and which of its rows are accounts, holds
    /// whoever said it.
    /// </summary>
    public static FoundTable? Declared(FileSample sample, ImportDeclaration declaration)
    {
        if (declaration.Columns is not { } said || !Takes(said, declaration) || sample.Columns is not { } table) return null;
        if (Lacking(table, said) is not null) return null;
        var tool = ShippedRecipe.All.Where(recipe => recipe.Fits(table)).MaxBy(recipe => recipe.Weight);
        return new FoundTable(table, said, ColumnSource.Declared, null, tool?.Platform, tool?.Only) { Error = tool?.Error };
    }

    /// <summary>By a recipe that somebody confirmed for such a header.</summary>
    public static FoundTable? Kept(FileSample sample, ImportDeclaration declaration, IReadOnlyList<ColumnRecipe> kept)
    {
        if (AreEdges(declaration)) return null;
        kept = [.. kept.Where(recipe => Takes(recipe.Columns, declaration))];
        if (kept.Count == 0 || sample.Columns is not { } table) return null;
        var fingerprint = table.Fingerprint;
        var same = kept.FirstOrDefault(recipe => recipe.Id == fingerprint && Lacking(table, recipe.Columns) is null);
        return (same ?? NearlyOf(table, kept)) is { } known
            ? new FoundTable(table, known.Columns, ColumnSource.Kept, known.Title, known.Platform) : null;
    }

    /// <summary>
    /// A field of JSON that is empty is often left out, so that two files of one tool differ by a few names: a recipe whose columns are
    /// all there serves for both if four names of five are the same.
    /// </summary>
    private static ColumnRecipe? NearlyOf(SampledTable table, IReadOnlyList<ColumnRecipe> kept)
    {
        if (!table.IsJson) return null;
        var names = table.Columns.ToHashSet(StringComparer.OrdinalIgnoreCase);
        int Common(ColumnRecipe recipe) => recipe.Header.Count(names.Contains);
        return kept.Where(recipe => Lacking(table, recipe.Columns) is null)
            .Where(recipe => Common(recipe) * 5 >= (recipe.Header.Count - Common(recipe) + names.Count) * 4).MaxBy(Common);
    }

    /// <summary>
    /// Whether a recipe that somebody confirmed goes before the format: where it would make one list of the lists of several, or goes by a
    /// guess.
    /// </summary>
    public static bool YieldsToKept(ExportFormat format, Claim claim) =>
        format is OwnerTable || claim.Table is { Map.IsOfPeople: true } || OfOneOwner.Contains(format.GetType());

    // A panel is described by people, and lists are not.
    private static bool Takes(ColumnMap map, ImportDeclaration declaration) =>
        declaration.Format is null || declaration.Format == (map.IsOfPeople ? AccountTable.FormatId : FormatId);

    // Whoever says what a row means, or which columns are its ends, has no lists in mind.
    private static bool AreEdges(ImportDeclaration declaration) =>
        declaration is { SourceColumn: not null } or { TargetColumn: not null } or { Relation: not null };

    /// <summary>Whether a recipe that is shipped tells how the file is read.</summary>
    public static bool IsKnown(FileSample sample) => Shipped(sample, new ImportDeclaration()) is not null;

    /// <summary>The best guess, which may be none, of a table that nothing else reads.</summary>
    public static FoundTable? Guessed(FileSample sample) => sample.Columns is not { } table ? null
        : ColumnGuess.Of(table) is { HasMember: true } guess ? new FoundTable(table, guess, ColumnSource.Guessed)
        : new FoundTable(table, null, ColumnSource.None);

    /// <summary>A guess where the format, which nobody asked for, would read the lists of several owners as one.</summary>
    public static FoundTable? GuessedOfSeveral(ExportFormat format, FileSample sample, ImportDeclaration declaration) =>
        declaration.Format is null && OfOneOwner.Contains(format.GetType())
        && Guessed(sample) is { Map: { HasOwner: true } map } guess && ColumnGuess.HasOwners(guess.Table, map) ? guess : null;

    /// <summary>A column of the map that the table has not, or null.</summary>
    public static string? Lacking(SampledTable table, ColumnMap map) => map.Columns.FirstOrDefault(column => !table.Has(column.Name))?.Name;

    public static Claim ClaimOf(FoundTable found, ImportDeclaration declaration)
    {
        if (found.Map is not { } map) return Claim.Refused(ColumnMessages.NoMember);
        if (map.IsOfPeople) return Claim.OnAny(declaration) with { Table = found };
        var platform = declaration.Platform ?? found.Platform ?? PlatformOf(found.Table, map);
        if ((WrongList(found, map, declaration) ?? WrongOwner(found.Table, map, declaration, platform)) is { } reason) return Claim.Refused(reason);
        var zone = Instants.Zone(declaration.TimeZone);
        var captured = map[ColumnRole.Captured] is { } column && Cells(found.Table, column).Any(cell => InstantOf(cell, zone) is not null);
        // What a tool collects from is fixed; a recipe that somebody kept may serve for several platforms.
        var claim = Claim.On(found is { Source: ColumnSource.Shipped, Platform: { } only } ? only : platform, declaration,
            found.Source is ColumnSource.Guessed ? AskedField.Columns : null,
            map.HasOwner ? null : DeclaredFacts.NeedsOwner(declaration),
            map.List is null && map[ColumnRole.Direction] is null ? DeclaredFacts.NeedsList(declaration) : null,
            captured ? null : DeclaredFacts.NeedsCapture(declaration));
        return claim with { Table = found };
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var found = reading.Unit.Table ?? throw reading.Lacks(AskedField.Columns);
        using var rows = RowSource.Open(reading, found.Table, found.Map!);
        foreach (var record in new OwnerTableRows(reading, rows, found).Read()) yield return record;
    }

    /// <summary>A time as scrapers write it: as text, or in seconds since 1970.</summary>
    public static DateTimeOffset? InstantOf(string? text, TimeZoneInfo? zone) =>
        text is null ? null : text.Length > 8 && AccountText.IsDigits(text) ? Instants.ReadUnix(text) : Instants.Read(text, zone);

    // Recipes of which two fit differ in the list: it was said, or the owner is the account that comes again and again, or the one
    // that is named among numbers. Where nothing tells, the rows are ties between equals, which an edge list is.
    private static FoundTable? Shipped(FileSample sample, ImportDeclaration declaration)
    {
        if (!(sample.IsTable || sample.IsJson) || AreEdges(declaration) || sample.Columns is not { } table) return null;
        // Two columns alone are no sign of a tool where another platform was said.
        var fitting = ShippedRecipe.All.Where(recipe => recipe.Fits(table)
            && !(recipe.IsExact && declaration.Platform is { } said && recipe.Platform != said)).ToList();
        if (fitting.Count == 0) return null;
        var best = fitting.Where(recipe => recipe.Weight == fitting.Max(other => other.Weight)).ToList();
        var chosen = best.Count == 1 ? best[0]
            : declaration.List is { } list ? best.Find(recipe => recipe.Columns.List == list) ?? best[0]
            : best.Find(recipe => Repeats(table, recipe.Columns)) ?? best.Find(recipe => IsNamed(table, recipe.Columns));
        return chosen is null ? null
            : new FoundTable(table, chosen.In(table), ColumnSource.Shipped, chosen.Title, chosen.Platform, chosen.Only)
            {
                Cap = chosen.Cap, Error = chosen.Error,
            };
    }

    private static bool Repeats(SampledTable table, ColumnMap map) => Distinct(table, map.OwnerColumn) < Distinct(table, map.MemberColumn);

    private static bool IsNamed(SampledTable table, ColumnMap map) =>
        !Cells(table, map.OwnerColumn).Any(cell => AccountText.IsDigits(cell))
        && Cells(table, map.MemberColumn).All(cell => AccountText.IsDigits(cell));

    private static int Distinct(SampledTable table, string? column) =>
        Cells(table, column).Distinct(StringComparer.OrdinalIgnoreCase).Count();

    private static IEnumerable<string> Cells(SampledTable table, string? column) => column is null ? [] : table.Cells(table.Find(column));

    private static string PlatformOf(SampledTable table, ColumnMap map)
    {
        var accounts = map.Columns.Where(column => column.Role <= ColumnRole.MemberHandle).SelectMany(column => Cells(table, column.Name)).ToList();
        return new EdgeListContent(accounts).Platform ?? (accounts.Exists(cell => cell.StartsWith("did:", StringComparison.Ordinal)) ? "bluesky" : "x");
    }

    private static Message? WrongList(FoundTable found, ColumnMap map, ImportDeclaration declaration)
    {
        if (map.List is { } fixedList)
        {
            var word = fixedList == ListDirection.Followers ? "followers" : "following";
            var evidence = found.Recipe is { } recipe ? OwnerTableMessages.ByRecipe(recipe) : EvidenceMessages.Value("list", word);
            return DeclaredFacts.WrongSlot(declaration, fixedList, evidence);
        }
        return map[ColumnRole.Direction] is not { } column ? null
            : Cells(found.Table, column).Select(cell => (cell, List: DirectionWords.Of(cell))).Where(said => said.List is not null)
                .Select(said => DeclaredFacts.WrongSlot(declaration, said.List!.Value, EvidenceMessages.Value(column, said.cell)))
                .FirstOrDefault(reason => reason is not null);
    }

    private static Message? WrongOwner(SampledTable table, ColumnMap map, ImportDeclaration declaration, string platform)
    {
        if (declaration.Owner is null || !map.HasOwner) return null;
        string? Cell(IReadOnlyList<string> row, ColumnRole role) =>
            map[role] is { } column && table.Find(column) is >= 0 and var at && row[at].Length > 0 ? row[at] : null;
        AccountRef? Owner(IReadOnlyList<string> row) =>
            AccountCell.Read(Cell(row, ColumnRole.Owner), Cell(row, ColumnRole.OwnerId), Cell(row, ColumnRole.OwnerHandle), null, platform, out _);
        return table.Rows.Select(Owner).OfType<AccountRef>().Select(owner => DeclaredFacts.WrongOwner(declaration, owner)).FirstOrDefault(reason => reason is not null);
    }
}
