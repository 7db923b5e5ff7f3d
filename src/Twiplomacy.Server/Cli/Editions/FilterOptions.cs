using System.CommandLine;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Cli.Editions;

/// <summary>The options that look at some members of an edition only: <c>--country</c>, <c>--group</c>, <c>--kind</c>, <c>--attr</c>.</summary>
public sealed class FilterOptions
{
    private readonly Option<string?> _country = new("--country") { Description = "Only accounts of this country (ISO 3166-1 alpha-2, or EU)", HelpName = "CODE" };
    private readonly Option<string?> _group = new("--group") { Description = "Only accounts of this group of countries (eu, g7, sco, c5 …) or region (africa, americas, asia, europe, oceania)", HelpName = "NAME" };
    private readonly Option<string?> _kind = new("--kind") { Description = "Only accounts whose actor holds this kind of office (foreign_ministry …)", HelpName = "KIND" };

    private readonly Option<string[]> _attributes = new("--attr") { Description = "Only accounts with this value in a further column of the panel, such as party=green; may be given several times", HelpName = "NAME=VALUE" };

    public FilterOptions() => _attributes.Check(pairs =>
        Array.Find(pairs ?? [], pair => pair.IndexOf('=', StringComparison.Ordinal) < 1) is { } wrong ? $"--attr is '{wrong}': write NAME=VALUE." : null);

    /// <summary>All of them.</summary>
    public IReadOnlyList<Option> All => [_country, _group, _kind, _attributes];

    public void AddTo(Command command)
    {
        foreach (var option in All) command.Options.Add(option);
    }

    private Dictionary<string, string> Attributes(ParseResult parsed)
    {
        var attributes = new Dictionary<string, string>();
        foreach (var pair in parsed.GetValue(_attributes) ?? []) attributes[pair[..pair.IndexOf('=', StringComparison.Ordinal)]] = pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..];
        return attributes;
    }

    /// <summary>What is wrong with the attributes that a filter names, or null.</summary>
    public static string? FaultOf(MemberFilter filter, IEnumerable<EditionMemberRow> members)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (filter.Attributes.Count == 0) return null;
        var known = MemberFilter.AttributesOf(members);
        if (filter.Attributes.Keys.FirstOrDefault(name => !known.Contains(name)) is not { } unknown) return null;
        var meant = DidYouMean.Nearest(unknown, known);
        return $"The panel has no column '{unknown}'.{(meant is null ? "" : $" Did you mean '{meant}'?")} It has: {(known.Count == 0 ? "none" : string.Join(", ", known))}.";
    }

    /// <summary>The filter on a date; null, told on standard error, if there is no such group.</summary>
    public async Task<MemberFilter?> ReadAsync(ParseResult parsed, GroupQueries groups, DateTimeOffset asOf, CancellationToken ct)
    {
        var filter = MemberFilter.None with { Country = parsed.GetValue(_country), Kind = parsed.GetValue(_kind), Attributes = Attributes(parsed) };
        if (parsed.GetValue(_group) is not { } group) return filter;
        var memberships = await groups.ListAsync(ct);
        if (CountryGroups.Find(group.ToLowerInvariant(), memberships, DateOnly.FromDateTime(asOf.UtcDateTime)) is { } countries) return filter with { Countries = countries };
        Console.Error.WriteLine($"There is no group '{group}'. One of: {string.Join(", ", CountryGroups.Names(memberships))}.");
        return null;
    }
}
