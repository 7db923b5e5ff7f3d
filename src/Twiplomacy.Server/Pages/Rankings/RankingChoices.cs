using Twiplomacy.Core.Panels;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Rankings;

/// <summary>What can be filtered by: a value of the address and what it is called.</summary>
public sealed record FilterChoices(
    IReadOnlyList<Choice> Countries, IReadOnlyList<Choice> Groups, IReadOnlyList<Choice> Kinds)
{
    public static FilterChoices None { get; } = new([], [], []);
}

/// <summary>One value to choose.</summary>
public sealed record Choice(string Value, string Text);

/// <summary>Finds what the rows of a ranking can be filtered by.</summary>
public sealed class RankingChoices(GroupQueries groups, PanelQueries panels)
{
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

    public async Task<string> TitleOfPanelAsync(string slug, CancellationToken ct) => (await panels.FindAsync(slug, ct))?.Title ?? slug;

    private async Task<IReadOnlyList<Choice>> GroupsAsync(HashSet<string> countries, DateOnly day, CancellationToken ct) =>
        [.. (await groups.ListAsync(ct))
            .Where(membership => countries.Contains(membership.Country) && membership.From <= day && day <= (membership.To ?? DateOnly.MaxValue))
            .DistinctBy(membership => membership.Slug)
            .Select(membership => new Choice(membership.Slug, Words.Say(membership.Name)))];
}
