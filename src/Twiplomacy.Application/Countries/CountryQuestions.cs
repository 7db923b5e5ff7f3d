using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Editions;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Countries;

/// <summary>What can be asked of countries: their accounts, who of these follows whom, and how they are tied to other countries.</summary>
public sealed class CountryQuestions(
    EditionFinder finder, EditionQueries editions, EditionTieReading ties, EditionShelves shelves, PublishedRankings published,
    CountryAuditQuestions audits, CountryReaches reaches, GroupQueries groups)
{
    public async Task<CountryListResult> AskAsync(CountryListQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var shelf = await shelves.LoadAsync(cancellationToken);
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
        var shelf = await shelves.LoadAsync(cancellationToken);
        var code = query.Code.ToUpperInvariant();
        var edition = query.Edition is { } slug ? await finder.GetAsync(slug, null, cancellationToken)
            : await audits.NewestWithAsync(member => member.Country == code, shelf, cancellationToken) ?? throw NotFound(query.Code);
        var (members, counts) = await TiesAsync(edition, cancellationToken);
        if (members.All(member => member.Country != code)) throw NotFound(query.Code);
        var rows = await RowsAsync(edition, cancellationToken);
        var accounts = rows.Where(row => row.Account.Country == code).ToList();
        var positions = members.ToDictionary(member => member.Account, member => member.Position, StringComparer.Ordinal);
        var own = accounts.Select(row => positions[row.Account.Id]).ToList();
        var related = await GroupsAsync(code, own, members, counts, edition.AsOf, cancellationToken);
        return new CountryResult
        {
            Country = code, Edition = edition, Editions = shelf.Of(edition.Panel), Accounts = accounts,
            Hosted = [.. rows.Where(row => row.Account.HostCountry == code && row.Account.Country != code)],
            Within = counts.Within([.. own.Where(position => !MissionAudit.IsMission(members[position]))]),
            Connected = counts.Connected(code, own), Relations = counts.Relations(code, own), Groups = related,
            Chosen = query.With is { Length: > 0 } with ? Chosen(with, code, own, members, counts, related) : null,
            Others = [.. members.Select(member => member.Country).OfType<string>().Distinct().Where(country => country != code).Order(StringComparer.Ordinal)],
            Missions = await audits.FindAsync(code, edition, shelf, cancellationToken),
            Reach = await reaches.FindAsync(edition, [.. accounts.Select(row => row.Account)], cancellationToken),
        };
    }

    private async Task<IReadOnlyList<CountryRelation>> GroupsAsync(
        string country, List<int> own, IReadOnlyList<EditionMemberRow> members, CountryTies counts, DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        var day = DateOnly.FromDateTime(asOf.UtcDateTime);
        var memberships = (await groups.ListAsync(cancellationToken))
            .Where(membership => membership.From <= day && day <= (membership.To ?? DateOnly.MaxValue));
        return [.. memberships.GroupBy(membership => membership.Slug)
            .Select(group => (Group: group.First(), Others: PositionsOf(country, [.. group.Select(membership => membership.Country)], members)))
            .Select(group => counts.Relation(group.Group.Slug, own, group.Others) with { Name = group.Group.Name })
            .Where(group => group.Pairs > 0).OrderByDescending(group => group.Share ?? -1)];
    }

    private static CountryRelation? Chosen(
        string with, string country, List<int> own, IReadOnlyList<EditionMemberRow> members, CountryTies counts, IReadOnlyList<CountryRelation> groups)
    {
        if (groups.FirstOrDefault(group => group.Country.Equals(with, StringComparison.OrdinalIgnoreCase)) is { } known) return known;
        var other = with.ToUpperInvariant();
        return PositionsOf(country, [other], members) is { Count: > 0 } others ? counts.Relation(other, own, others) : null;
    }

    private static IReadOnlyList<int> PositionsOf(string country, HashSet<string> others, IReadOnlyList<EditionMemberRow> members) =>
        [.. members.Where(member => member.Country is { } other && other != country && others.Contains(other)).Select(member => member.Position)];

    private async Task<(IReadOnlyList<EditionMemberRow> Members, CountryTies Ties)> TiesAsync(
        EditionRevisionRow edition, CancellationToken cancellationToken)
    {
        var members = await editions.ListMembersAsync(edition.RevisionId, cancellationToken);
        return (members, new CountryTies(members, await ties.ReadAsync(edition, members.Count, cancellationToken)));
    }

    private async Task<IReadOnlyList<RankingAnswer>> RowsAsync(EditionRevisionRow edition, CancellationToken cancellationToken) =>
        [.. (await published.FindAsync(edition, RankExplanations.Measure, cancellationToken))?.Rows.Select(RankingAnswer.Of) ?? []];

    // A country that the edition knows nothing of is a country all the same.
    private static RefusedException NotFound(string code) =>
        RefusedException.NotFound(CountryMessages.NoAccounts(), new Fault(CountryMessages.NoAccountsOf(code)) { Field = "code" });
}
