using System.Text.RegularExpressions;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Panels;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// The columns of a table with a person on each row and the person's accounts in columns by platform: <c>twitter</c>,
/// <c>instagram_url</c>, <c>youtube_id</c>. A column is one of accounts by its name and by its cells.
/// </summary>
internal sealed partial class PeopleColumns
{
    [GeneratedRegex(@"\Ahttps?://www\.wikidata\.org/entity/Q\d{1,12}\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    private static readonly string[] Actors =
        ["actor", "personLabel", "itemLabel", "politicianLabel", "full_name", "official_name", "official_full", "name", "label"];

    private static readonly string[] First = ["first_name", "given_name"];
    private static readonly string[] Last = ["last_name", "family_name", "surname"];

    /// <summary>What tells apart two people of the same name.</summary>
    private static readonly string[] Keys = ["person", "item", "politician", "wikidata", "wikidata_id", "qid", "bioguide", "bioguide_id"];

    private static readonly string[] Countries = ["country", "country_code", "country_iso", "iso2", "iso3", "countryLabel"];

    /// <summary>Nothing of a person that this program is about; dropped at reading.</summary>
    private static readonly HashSet<string> Private = new(
        ((string[])
        [
            "phone", "telephone", "mobile", "fax", "email", "e-mail", "mail", "address", "birthday", "birth_date", "birthdate", "date_of_birth",
            // Date of birth, phone, email and street address as Wikidata calls them.
            "dob", "P569", "P1329", "P968", "P6375",
        ]).Select(Header.Key), StringComparer.Ordinal);

    private PeopleColumns(SampledTable table, ColumnMap map)
    {
        int At(ColumnRole role) => map[role] is { } name ? table.Find(name) : -1;
        (Map, Header) = (map, new Header(table.Columns));
        Accounts = [.. map.Columns.Where(column => column.Platform is not null)
            .Select(column => new PlatformColumn(column.Platform!, table.Find(column.Name), column.Role == ColumnRole.AccountId))];
        (Actor, FirstName, LastName) = (At(ColumnRole.Person), At(ColumnRole.GivenName), At(ColumnRole.FamilyName));
        (Key, Country) = (At(ColumnRole.PersonKey), At(ColumnRole.Country));
        if (Actor < 0 && (FirstName < 0 || LastName < 0)) Actor = Key;
        HashSet<int> read = [Actor, .. Accounts.Select(account => account.Column), .. AccountTable.OfPerson.Select(Header.Of)];
        Others = [.. Enumerable.Range(0, Header.Names.Count)
            .Where(column => Header.Names[column].Length > 0 && !read.Contains(column) && !Private.Contains(Header.Key(Header.Names[column])))];
    }

    /// <summary>What the columns are taken for.</summary>
    public ColumnMap Map { get; }

    /// <summary>The names of the columns that were sampled.</summary>
    public Header Header { get; }

    public IReadOnlyList<PlatformColumn> Accounts { get; }

    /// <summary>The column of the person's whole name, or of a key where there is no name; or −1.</summary>
    public int Actor { get; }

    public int FirstName { get; }

    public int LastName { get; }

    public int Key { get; }

    /// <summary>The column of countries, by their codes or names; or −1.</summary>
    public int Country { get; }

    /// <summary>Columns that are kept as attributes.</summary>
    public IReadOnlyList<int> Others { get; }

    /// <summary>Of which columns a row says something.</summary>
    public IReadOnlyList<string> Given =>
    [
        "actor", .. AccountTable.OfPerson.Where(name => Header.Of(name) >= 0), .. Country >= 0 ? (string[])["country"] : [],
        .. Others.Select(KeptAs),
    ];

    /// <summary>What a column is kept as: a person's name in another language, such as <c>personLabel_fr</c>, as panels call it.</summary>
    public string KeptAs(int column)
    {
        var (name, of) = (Header.Names[column], Actor < 0 ? "" : Header.Names[Actor] + "_");
        var isName = of.Length > 0 && name.Length == of.Length + 2 && name.StartsWith(of, StringComparison.OrdinalIgnoreCase);
        return isName && NamesByLanguage.ColumnOf(name[^2..]) is { } called ? called : name;
    }

    /// <summary>Null if the table has no names of people, or their accounts on fewer than two platforms.</summary>
    /// <param name="isAsked">Somebody said that it is a panel: accounts on one platform are enough, as beside a key of the person.</param>
    public static PeopleColumns? Of(SampledTable? table, bool isAsked)
    {
        if (table is null || table.Rows.Count == 0) return null;
        var columns = new PeopleColumns(table, Guess(table));
        if (columns.Actor < 0 && (columns.FirstName < 0 || columns.LastName < 0)) return null;
        var platforms = columns.Accounts.Select(account => account.Platform).Distinct().Count();
        return platforms > (isAsked || columns.Key >= 0 ? 0 : 1) ? columns : null;
    }

    /// <summary>As somebody said what the columns hold.</summary>
    public static PeopleColumns Of(SampledTable table, ColumnMap map) => new(table, map);

    /// <summary>The name of the person in a row, or null.</summary>
    public string? NameIn(RowSource row)
    {
        if (row.At(Actor) is { } whole) return whole;
        var parts = ((string?[])[row.At(FirstName), row.At(LastName)]).OfType<string>().ToList();
        return parts.Count == 0 ? null : string.Join(' ', parts);
    }

    /// <summary>What the columns hold by their names and cells.</summary>
    private static ColumnMap Guess(SampledTable table)
    {
        var header = new Header(table.Columns);
        var (actor, first, last, key) = (header.OfAny(Actors), header.OfAny(First), header.OfAny(Last), header.OfAny(Keys));
        if (key < 0) key = EntityIn(table, header);
        if (actor < 0 && key >= 0) actor = header.Of(header.Names[key] + "Label");
        var country = Countries.Select(header.Of)
            .FirstOrDefault(column => table.Cells(column).Any(cell => CountryCodes.OfAnyForm(cell) is not null), -1);
        (ColumnRole Role, int Column)[] found =
        [
            (ColumnRole.Person, actor), (ColumnRole.GivenName, first), (ColumnRole.FamilyName, last), (ColumnRole.PersonKey, key),
            (ColumnRole.Country, country),
        ];
        return new ColumnMap(found.Where(one => one.Column >= 0).Select(one => new MappedColumn(one.Role, table.Columns[one.Column]))
            .Concat(AccountsIn(table).Select(account => new MappedColumn(
                account.HoldsIds ? ColumnRole.AccountId : ColumnRole.Account, table.Columns[account.Column], account.Platform))));
    }

    private static IEnumerable<PlatformColumn> AccountsIn(SampledTable table)
    {
        for (var column = 0; column < table.Columns.Count; column++)
            if (PlatformColumn.Of(table.Columns[column], column) is { } account
                && (account.IsCertain || Holds(table.Cells(column), account))) yield return account;
    }

    /// <summary>
    /// The column of items of Wikidata beside which their names stand, such as <c>mp</c> and <c>mpLabel</c>: of several, as of people and
    /// their countries, the one with the most items.
    /// </summary>
    private static int EntityIn(SampledTable table, Header header) => Enumerable.Range(0, table.Columns.Count)
        .Where(column => header.Of(table.Columns[column] + "Label") >= 0)
        .Where(column => table.Cells(column).Any() && table.Cells(column).All(cell => Entity().IsMatch(cell)))
        .OrderByDescending(column => table.Cells(column).Distinct().Count()).FirstOrDefault(-1);

    // Of a name as short as X the cells have to say that it is one.
    private static bool Holds(IEnumerable<string> cells, PlatformColumn account)
    {
        var (all, read, letters) = (0, 0, 0);
        foreach (var name in cells.SelectMany(PlatformColumn.NamesIn))
        {
            all++;
            if (account.Read(name, out _) is not { } found) continue;
            read++;
            if (found.Handle is null || !AccountText.IsDigits(Handle.Shown(found.Handle))) letters++;
        }
        return all == 0 ? !account.IsDoubtful : read * 3 >= all * 2 && letters > 0;
    }
}
