using Twiplomacy.Core.Accounts;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Search;

/// <summary>
/// Finds accounts by what people type: names, handles, offices and countries in five languages, whole or in part, in any order. Every
/// word must tell something of an account. Whole words come before parts, what an account itself is called before what its country or
/// office is, and of accounts that answer alike the ministry comes first.
/// </summary>
public sealed class AccountIndex
{
    private const double OfWords = 2;
    private const double WholeText = 2;
    private const double AsOrdered = 0.5;
    private const double AsPerson = 0.1;
    private const double OfPart = 0.5;

    private readonly IReadOnlyList<FindableAccount> _accounts;
    private readonly ConceptTable _table = new();
    private readonly int[][] _concepts;
    private readonly Dictionary<ProfileKey, AccountListing> _byKey;

    public AccountIndex(IReadOnlyList<AccountListing> accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        _accounts = [.. accounts.Select(account => new FindableAccount(account))];
        _byKey = accounts.DistinctBy(account => account.Key).ToDictionary(account => account.Key);
        var shared = new Dictionary<(ConceptKind, string, string), int>();
        int Shared(ConceptKind kind, string first, string second, Func<IEnumerable<string>> names) =>
            shared.TryGetValue((kind, first, second), out var known) ? known : shared[(kind, first, second)] = _table.Add(kind, names());
        _concepts = [.. _accounts.Select(account =>
        {
            List<int> concepts = [_table.Add(ConceptKind.Own, account.Names)];
            var listing = account.Listing;
            if (listing.Country is { } country) concepts.Add(Shared(ConceptKind.Country, country, "", () => CountryNames.Of(country)));
            if (listing.Kind is { } kind) concepts.Add(Shared(ConceptKind.Office, kind, "", () => OfficeNames.Of(kind)));
            if (listing is { Country: { } own, Kind: { } office } && OfficeNames.Of(own, office) is { Count: > 0 } names)
                concepts.Add(Shared(ConceptKind.OwnOffice, own, office, () => names));
            if (listing.HostCountry is { } host) concepts.Add(Shared(ConceptKind.Place, host, "", () => CountryNames.Of(host)));
            if (listing.HostCity is { } city) concepts.Add(Shared(ConceptKind.Place, "", city, () => [city]));
            return concepts.ToArray();
        })];
    }

    /// <summary>Accounts that a text may mean, the likeliest first.</summary>
    /// <param name="among">Which accounts may be found; all, if null.</param>
    public IReadOnlyList<AccountListing> Find(string text, int most, Func<AccountListing, bool>? among = null)
    {
        var words = ConceptTable.WordsOf(text);
        var weights = words.Select(_table.Weigh).OfType<double[]>().ToList();
        // Of a text that is mostly unknown, the rest tells nothing.
        if (weights.Count == 0 || weights.Count * 2 < words.Count) return [];
        var called = Called(words);
        var found = new List<(FindableAccount Account, double Score)>();
        for (var account = 0; account < _accounts.Count; account++)
            if (Score(_concepts[account], weights, called) is { } score && (among is null || among(_accounts[account].Listing)))
                found.Add((_accounts[account], score + _accounts[account].Standing + Person(account, weights)));
        return [.. found.OrderByDescending(one => one.Score).ThenBy(one => one.Account.Names.Max(name => name.Length))
            .ThenBy(one => one.Account.Listing.Key.ToString(), StringComparer.Ordinal)
            .Take(most).Select(one => one.Account.Listing)];
    }

    /// <summary>The account that alone is called by all the words of a text; null if there is none, or several.</summary>
    public AccountListing? FindNamed(string text)
    {
        var words = ConceptTable.WordsOf(text);
        if (words.Count == 0) return null;
        var named = words.Select(word => _table.Holding(word).Where(concept => _table[concept] == ConceptKind.Own))
            .Aggregate(Enumerable.Intersect).ToList();
        return named is [var own] ? _accounts[Array.FindIndex(_concepts, concepts => concepts[0] == own)].Listing : null;
    }

    /// <summary>The account of an address; null if there is none.</summary>
    public AccountListing? Find(ProfileKey key) => _byKey.GetValueOrDefault(key);

    // Neighbouring words that together are a name tell more than each of them.
    private Dictionary<int, (double Worth, int First)> Called(IReadOnlyList<string> words)
    {
        var called = new Dictionary<int, (double Worth, int First)>();
        for (var first = 0; first < words.Count; first++)
            for (var end = first + 1; end <= words.Count; end++)
                foreach (var concept in _table.Called(string.Join(' ', words.Skip(first).Take(end - first))))
                    if (CalledSo(_table[concept], end - first, end - first == words.Count) is var worth && worth > called.GetValueOrDefault(concept).Worth)
                        called[concept] = (worth, first);
        return called;
    }

    private static double CalledSo(ConceptKind kind, int words, bool isWhole) => kind switch
    {
        ConceptKind.Own or ConceptKind.OwnOffice => words + (isWhole ? WholeText : 0),
        ConceptKind.Country or ConceptKind.Office => 0.5 * words,
        _ => 0.2 * words,
    };

    private double? Score(int[] concepts, List<double[]> weights, Dictionary<int, (double Worth, int First)> called)
    {
        var sum = 0.0;
        foreach (var weight in weights)
        {
            var best = 0.0;
            foreach (var concept in concepts) best = Math.Max(best, weight[concept] * Worth(_table[concept]));
            if (best == 0) return null;
            sum += best;
        }
        return sum / weights.Count * OfWords + concepts.Sum(concept => called.GetValueOrDefault(concept).Worth) + InOrder(concepts, called);
    }

    // Of "embassy of France in the United States" and its like in our languages, whose it is comes first and where it is second.
    private double InOrder(int[] concepts, Dictionary<int, (double Worth, int First)> called)
    {
        int? Place(ConceptKind kind) => concepts.Where(concept => _table[concept] == kind && called.ContainsKey(concept))
            .Select(concept => (int?)called[concept].First).FirstOrDefault();
        return Place(ConceptKind.Country) is { } owner && Place(ConceptKind.Place) is { } host ? owner < host ? AsOrdered : -AsOrdered : 0;
    }

    // Whoever types a name means the person before the office that the person holds.
    private double Person(int account, List<double[]> weights) =>
        _accounts[account].Listing.Personal && weights.TrueForAll(weight => weight[_concepts[account][0]] > OfPart) ? AsPerson : 0;

    private static double Worth(ConceptKind kind) => kind switch { ConceptKind.Office => 0.95, ConceptKind.Place => 0.6, _ => 1 };
}
