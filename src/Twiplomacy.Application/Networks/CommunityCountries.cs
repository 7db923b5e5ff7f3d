using Twiplomacy.Analytics.Editions;

namespace Twiplomacy.Application.Networks;

/// <summary>What communities are called: by the countries of most of their accounts.</summary>
public static class CommunityCountries
{
    private const int Most = 3;

    /// <summary>
    /// Codes of countries by the number of the community, those with most accounts in it first; of as many, the one that has the larger
    /// share of its own accounts there. None where no country is known.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(NetworkPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var known = picture.Accounts.Where(account => account.Member.Country is not null).ToList();
        var totals = known.CountBy(account => account.Member.Country!).ToDictionary();
        var byCommunity = known.ToLookup(account => account.Community, account => account.Member.Country!);
        var count = picture.Accounts.Count == 0 ? 0 : picture.Accounts.Max(account => account.Community) + 1;
        return [.. Enumerable.Range(0, count).Select(community => (IReadOnlyList<string>)[.. byCommunity[community].CountBy(country => country)
            .OrderByDescending(each => each.Value).ThenBy(each => totals[each.Key]).ThenBy(each => each.Key, StringComparer.Ordinal)
            .Take(Most).Select(each => each.Key)])];
    }
}
