using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using Twiplomacy.Formats.Tables;
using Xunit;

namespace Twiplomacy.UnitTests.Architecture;

/// <summary>What of persons the tables tell. A new column of text or JSON is a new line here, so that somebody thinks of it.</summary>
public sealed partial class TablesTests
{
    private const string Texts = """
        AccountTable.Table: id Account, handle Handle, actor Name, kind None, country None
        AnalysisTables.Described: account Account, handle Handle, actor Name, host_city None
        AuditTable.Table: by Name, address FreeText, subject None
        AudienceOverlapTable.Table: id Account, handle Handle
        BundlePanelTables.Handles: account Account, handle Handle
        BundlePanelTables.Panel: profile Account, handle Handle, actor Name, kind None, country None, host_country None, host_city None, language None, attributes FreeText
        BundlePostTables.Covers: account Account
        BundlePostTables.Mentions: author Account, target Account
        BundlePostTables.Posts: account Account, post Account, sources None
        BundleTables.ExpectedRanks: account Account, handle Handle, actor Name, kind None, country None
        BundleTables.Identities: profile Account, account Account
        BundleTables.ListMembers: profile Account
        BundleTables.Lists: owner Account, path FreeText
        BundleTables.Memberships: account Account
        BundleTables.Network: figure None
        BundleTables.Population: account Account, handle Handle, actor Name, kind None, country None, host_country None, host_city None, language None, attributes FreeText
        BundleTables.Previous: account Account, actor Name
        BundleTables.Profiles: account Account
        BundleTables.Ranks: account Account, handle Handle, actor Name, kind None, country None
        BundleTables.Sources: sha256 None
        BundleTables.StatementOwners: profile Account
        BundleTables.Ties: follower Account, followed Account
        ChainOutput.Table: accounts Handle
        ComparisonTable.Table: id Account, other Account, name Name
        CovariateTable.Table: source FreeText
        DeliveryTable.Table: subscription FreeText, address Name, message_id None, taken_by None, error FreeText
        DifferenceTable.Table: account Account, handle Handle, before FreeText, after FreeText
        DoctorCommand.Table: found None
        EditionTable.Table: hash None
        EventTable.Table: account Account, handle Handle, country None, other Account, other_handle Handle, other_country None
        ExplanationOutput.Table: handle Handle, actor Name, country None, other_account Handle
        GroupMatrixTable.Table: row Account, column Account
        GroupMatrixTable.WithChance: row Account, column Account
        HeldCommand.Items: held FreeText
        HashtagMonthTable.Table: hashtag FreeText
        HashtagTable.Table: hashtag FreeText
        ImportTable.Table: name FreeText, content_hash None, error FreeText
        JobLogTable.Table: message FreeText
        JobTable.Table: title FreeText, message FreeText, error FreeText
        KeyTable.Table: prefix None, name Name, owner Name
        LanguageTable.Table: language None
        MeasureTable.Table: name None, formula None, study None, caveats None
        MentionTable.Table: author Account, author_handle Handle, author_country None, target Account, target_handle Handle, target_country None
        MissionTable.Table: id Account, handle Handle, actor Name, kind None, host_country None, host_city None, ministry Account, former_handle Handle
        NameTable.Table: name FreeText, owner Account, account Account, matched_by Name
        PanelTable.Table: title FreeText
        PeerSetTable.Table: name FreeText, accounts Account
        PersonTable.Table: name Name
        RankedTable.Accounts: account Account, handle Handle, actor Name, kind None, country None
        RankedTable.Table: account Account, handle Handle, actor Name, kind None, country None
        RankedTable.WithExpected: account Account, handle Handle, actor Name, kind None, country None
        RankingAnswer.Table: account Account, handle Handle, actor Name, kind None, country None
        RankingAnswer.TableWithExpected: account Account, handle Handle, actor Name, kind None, country None
        RankingOutput.Always: handle Handle, actor Name, country None
        RecipeTable.Table: title FreeText, columns FreeText, header FreeText
        RejectedTable.Table: file FreeText, reason FreeText, raw FreeText
        RevisionDifferences.MemberFields: handle Handle, actor Name, kind None, country None, host_country None, host_city None, language None, attributes FreeText
        StructureTables.Accounts: account Account, handle Handle, actor Name, kind None, country None, group None
        AlertTables.Alerts: name FreeText, subject Account, recipients Name
        AlertTables.Items: said FreeText, account Account, other Account, evidence Account
        NoteTables.Notes: subject Account, handle Handle, actor Name, words FreeText, source FreeText
        NoteTables.Goals: account Account, handle Handle, actor Name, owner FreeText
        SubscriptionTable.Table: name FreeText, accounts Account, peers Account, recipients Name
        TieOutput.OnTerminal: id Account, other Account, list_owner Account, export FreeText, file FreeText
        TieOutput.Told: id Account, other Account, list_owner Account, export FreeText, file FreeText, matched_name FreeText
        TieTable.Table: id Account, handle Handle, actor Name, country None
        ShareLinkTable.Table: page Account, label FreeText, by Name
        WorklistTable.Table: id Account, handle Handle, actor Name, country None, kind None, by Name, reason FreeText
        YearlyTable.Account: account Account, handle Handle, actor Name, kind None, country None
        """;

    [Fact]
    public void Every_text_of_a_table_is_known_by_what_it_tells_of_a_person()
    {
        var (known, found) = (Texts.Split('\n'), Tables().Select(Line).OfType<string>().ToList());

        Assert.Empty(found.Except(known));
        Assert.Empty(known.Except(found));
    }

    [Fact]
    public void Names_are_unique_in_a_table_and_written_in_snake_case()
    {
        foreach (var (place, columns) in Tables())
        {
            Assert.Equal(columns.Count, columns.DistinctBy(column => column.Name).Count());
            Assert.All(columns, column => Assert.True(SnakeCase().IsMatch(column.Name), $"{place}: {column.Name}"));
        }
    }

    [Fact]
    public void Only_texts_tell_of_persons() => Assert.Empty(
        from table in Tables()
        from column in table.Columns
        where column.Personal != Personal.None && !IsText(column)
        select $"{table.Place}: {column.Name}");

    private static string? Line((string Place, IReadOnlyList<Described> Columns) table) => table.Columns.Where(IsText).ToList() is { Count: > 0 } texts
        ? $"{table.Place}: {string.Join(", ", texts.Select(column => $"{column.Name} {column.Personal}"))}" : null;

    private static bool IsText(Described column) => column.Type is ColumnType.Text or ColumnType.Json;

    private static IEnumerable<(string Place, IReadOnlyList<Described> Columns)> Tables() =>
        from path in Directory.EnumerateFiles(AppContext.BaseDirectory, "*wiplomacy*.dll")
        where !path.EndsWith("Tests.dll", StringComparison.Ordinal)
        from type in Assembly.Load(AssemblyName.GetAssemblyName(path)).GetTypes()
        where !type.ContainsGenericParameters
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(Table<>)
        select ($"{type.Name}.{field.Name.TrimStart('<').Split('>')[0]}", Describe(field.GetValue(null)!));

    private static IReadOnlyList<Described> Describe(object table) => [.. ((IEnumerable)Of(table, "Columns")).Cast<object>()
        .Select(column => new Described((string)Of(column, "Name"), (ColumnType)Of(column, "Type"), (Personal)Of(column, "Personal")))];

    private static object Of(object thing, string property) => thing.GetType().GetProperty(property)!.GetValue(thing)!;

    [GeneratedRegex("^[a-z][a-z0-9]*(_[a-z0-9]+)*$")]
    private static partial Regex SnakeCase();

    private sealed record Described(string Name, ColumnType Type, Personal Personal);
}
