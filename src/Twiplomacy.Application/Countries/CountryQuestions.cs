using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Editions;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Countries;

/// <summary>What can be asked of countries: their accounts, who of these follows whom, and how they are tied to other countries.</summary>
public sealed class CountryQuestions(EditionFinder finder, EditionQueries editions, PublishedRankings published)
{
    public async Task<CountryListResult> AskAsync(CountryListQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var shelf = await EditionShelf.LoadAsync(editions, cancellationToken);
        var edition = query.Edition is { } slug ? await finder.GetAsync(slug, null, cancellationToken) : shelf.Newest;
        if (edition is null) return new(null, [], []);
        var (members, counts) = await TiesAsync(edition, cancellationToken);
        var rows = await RowsAsync(edition, cancellationToken);
        var countries = members.Where(member => member.Country is not null).GroupBy(member => member.Country!).Select(own => new CountrySummary(
            own.Key, own.Count(), counts.Connected(own.Key, [.. own.Select(member => member.Position)]),
            rows.FirstOrDefault(row => row.Account.Country == own.Key)));
        return new(edition, shelf.Of(edition.Panel), [.. countries.OrderByDescending(country => country.Connected)
            .ThenBy(country => country.Country, StringComparer.Ordinal)]);
    }

    public async Task<CountryResult> AskAsync(CountryQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var shelf = await EditionShelf.LoadAsync(editions, cancellationToken);
        var edition = query.Edition is { } slug ? await finder.GetAsync(slug, null, cancellationToken) : shelf.Newest ?? throw NotFound(query.Code);
        var (members, counts) = await TiesAsync(edition, cancellationToken);
        var country = members.Select(member => member.Country).FirstOrDefault(code => query.Code.Equals(code, StringComparison.OrdinalIgnoreCase))
            ?? throw NotFound(query.Code);
        var rows = await RowsAsync(edition, cancellationToken);
        var positions = members.ToDictionary(member => member.Account, member => member.Position, StringComparer.Ordinal);
        var accounts = rows.Where(row => row.Account.Country == country).ToList();
        var own = accounts.Select(row => positions[row.Account.Id]).ToList();
        return new CountryResult
        {
            Country = country, Edition = edition, Editions = shelf.Of(edition.Panel), Accounts = accounts,
            Hosted = [.. rows.Where(row => row.Account.HostCountry == country && row.Account.Country != country)],
            Within = counts.Within(own), Connected = counts.Connected(country, own), Relations = counts.Relations(country, own),
        };
    }

    private async Task<(IReadOnlyList<EditionMemberRow> Members, CountryTies Ties)> TiesAsync(
        EditionRevisionRow edition, CancellationToken cancellationToken)
    {
        var members = await editions.ListMembersAsync(edition.RevisionId, cancellationToken);
        return (members, new CountryTies(members, new EditionTies(await editions.ListTiesAsync(edition.RevisionId, cancellationToken), members.Count)));
    }

    private async Task<IReadOnlyList<RankingAnswer>> RowsAsync(EditionRevisionRow edition, CancellationToken cancellationToken) =>
        [.. (await published.FindAsync(edition, RankExplanations.Measure, cancellationToken))?.Rows.Select(RankingAnswer.Of) ?? []];

    // A country that the edition knows nothing of is a country all the same.
    private static RefusedException NotFound(string code) =>
        RefusedException.NotFound(CountryMessages.NoAccounts(), new Fault(CountryMessages.NoAccountsOf(code)) { Field = "code" });
}
