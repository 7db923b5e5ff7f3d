using System.CommandLine;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Cli.Editions;

/// <summary>The options that look at some members of an edition only: <c>--country</c>, <c>--group</c>, <c>--kind</c>.</summary>
public sealed class FilterOptions
{
    private readonly Option<string?> _country = new("--country") { Description = "Only accounts of this country (ISO 3166-1 alpha-2, or EU)", HelpName = "CODE" };
    private readonly Option<string?> _group = new("--group") { Description = "Only accounts of this group of countries (eu, g7, sco, c5 …) or region (africa, americas, asia, europe, oceania)", HelpName = "NAME" };
    private readonly Option<string?> _kind = new("--kind") { Description = "Only accounts whose actor holds this kind of office (foreign_ministry …)", HelpName = "KIND" };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_country, _group, _kind]) command.Options.Add(option);
    }

    /// <summary>The filter on a date; null, told on standard error, if there is no such group.</summary>
    public async Task<MemberFilter?> ReadAsync(ParseResult parsed, GroupQueries groups, DateTimeOffset asOf, CancellationToken ct)
    {
        var filter = MemberFilter.None with { Country = parsed.GetValue(_country), Kind = parsed.GetValue(_kind) };
        if (parsed.GetValue(_group) is not { } group) return filter;
        var memberships = await groups.ListAsync(ct);
        if (CountryGroups.Find(group.ToLowerInvariant(), memberships, DateOnly.FromDateTime(asOf.UtcDateTime)) is { } countries) return filter with { Countries = countries };
        Console.Error.WriteLine($"There is no group '{group}'. One of: {string.Join(", ", CountryGroups.Names(memberships))}.");
        return null;
    }
}
