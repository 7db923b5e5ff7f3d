using Twiplomacy.Core.Panels;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.PeerSets;

namespace Twiplomacy.Server.Pages.Rankings;

/// <summary>What can be filtered by: a value of the address and what it is called.</summary>
public sealed record FilterChoices(
    IReadOnlyList<Choice> Countries, IReadOnlyList<Choice> Groups, IReadOnlyList<Choice> Kinds)
{
    public static FilterChoices None { get; } = new([], [], []);

    /// <summary>Further columns of the panel, by name, with their values.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<Choice> Values)> Attributes { get; init; } = [];
}

/// <summary>One value to choose.</summary>
public sealed record Choice(string Value, string Text);

/// <summary>Finds what the rows of a ranking can be filtered by.</summary>
public sealed class RankingChoices(GroupQueries groups, PeerSetQueries sets, PanelQueries panels)
{
    private const int MostValues = 60;

    /// <summary>Only what at least one member would pass is offered.</summary>
    public async Task<FilterChoices> ReadAsync(
        IReadOnlyList<(string? Country, string? Kind)> members, DateTimeOffset asOf, CancellationToken ct)
    {
        var countries = members.Select(member => member.Country).OfType<string>().Distinct().ToHashSet();
        var kinds = members.Select(member => member.Kind).OfType<string>().ToHashSet();
        return new FilterChoices(
            [.. countries.Select(code => new Choice(code, Words.Country(code))).OrderBy(choice => choice.Text, StringComparer.CurrentCulture)],
            await GroupsAsync(countries, DateOnly.FromDateTime(asOf.UtcDateTime), ct),
            [.. OfficeKinds.All.Where(kinds.Contains).Select(kind => new Choice(kind, Words.Name(kind)))]);
    }

    /// <summary>
    /// The further columns of a panel that its members can be filtered by. One that says the same of all, or something else of
    /// nearly everybody, is no choice.
    /// </summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<Choice> Values)> AttributesOf(IEnumerable<IReadOnlyDictionary<string, string>> members) =>
        [.. members.SelectMany(attributes => attributes).Where(pair => pair.Value.Length > 0).Distinct().GroupBy(pair => pair.Key, pair => pair.Value)
            .Select(column => (column.Key, Values: (IReadOnlyList<Choice>)[.. column.Order(StringComparer.CurrentCulture).Select(value => new Choice(value, value))]))
            .Where(column => column.Values.Count is > 1 and <= MostValues).OrderBy(column => column.Key, StringComparer.Ordinal)];

    public async Task<string> TitleOfPanelAsync(string slug, CancellationToken ct) => (await panels.FindAsync(slug, ct))?.Title ?? slug;

    private async Task<IReadOnlyList<Choice>> GroupsAsync(HashSet<string> countries, DateOnly day, CancellationToken ct) =>
        [.. (await groups.ListAsync(ct))
            .Where(membership => countries.Contains(membership.Country))
            .Where(membership => membership.From <= day && day <= (membership.To ?? DateOnly.MaxValue))
            .DistinctBy(membership => membership.Slug)
            .Select(membership => new Choice(membership.Slug, Words.Say(membership.Name)))
            .Concat((await sets.ListAsync(ct)).Where(set => set.Accounts.Length > 0 || set.Countries.Any(countries.Contains))
                .Select(set => new Choice(set.Slug, set.IsBuiltIn ? Words.Say(set.Name) : set.Name)))
            .DistinctBy(choice => choice.Value)];
}
