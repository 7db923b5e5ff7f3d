using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Panels;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// The columns of a table with a person on each row and the person's accounts in columns by platform: <c>twitter</c>,
/// <c>instagram_url</c>, <c>youtube_id</c>. A column is one of accounts by its name and by its cells.
/// </summary>
internal sealed class PeopleColumns
{
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
            "dob",
        ]).Select(Header.Key), StringComparer.Ordinal);

    private PeopleColumns(TableSample table)
    {
        Header = table.Header;
        Accounts = [.. AccountsIn(table)];
        (Actor, FirstName, LastName) = (Header.OfAny(Actors), Header.OfAny(First), Header.OfAny(Last));
        Key = Header.OfAny(Keys);
        Country = Countries.Select(Header.Of)
            .FirstOrDefault(column => table.Column(column).Any(cell => CountryCodes.OfAnyForm(cell) is not null), -1);
        if (Actor < 0 && (FirstName < 0 || LastName < 0)) Actor = Key;
        HashSet<int> read = [Actor, .. Accounts.Select(account => account.Column), .. AccountTable.OfPerson.Select(Header.Of)];
        Others = [.. Enumerable.Range(0, Header.Names.Count)
            .Where(column => Header.Names[column].Length > 0 && !read.Contains(column) && !Private.Contains(Header.Key(Header.Names[column])))];
    }

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
        .. Others.Select(column => Header.Names[column]),
    ];

    /// <summary>Null if the table has no names of people, or their accounts on fewer than two platforms.</summary>
    /// <param name="isAsked">Somebody said that it is a panel: accounts on one platform are enough, as beside a key of the person.</param>
    public static PeopleColumns? Of(TableSample table, bool isAsked)
    {
        if (table.Header.Names.Count < 2 || table.Rows.Count < 2 || table.ExtraCells > 0) return null;
        var columns = new PeopleColumns(table);
        if (columns.Actor < 0 && (columns.FirstName < 0 || columns.LastName < 0)) return null;
        var platforms = columns.Accounts.Select(account => account.Platform).Distinct().Count();
        return platforms > (isAsked || columns.Key >= 0 ? 0 : 1) ? columns : null;
    }

    /// <summary>The name of the person in a row, or null.</summary>
    public string? NameIn(Table table)
    {
        if (table.Text(Actor) is { } whole) return whole;
        var parts = ((string?[])[table.Text(FirstName), table.Text(LastName)]).OfType<string>().ToList();
        return parts.Count == 0 ? null : string.Join(' ', parts);
    }

    private static IEnumerable<PlatformColumn> AccountsIn(TableSample table)
    {
        for (var column = 0; column < table.Header.Names.Count; column++)
            if (PlatformColumn.Of(table.Header.Names[column], column) is { } account && Holds(table.Column(column), account)) yield return account;
    }

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
