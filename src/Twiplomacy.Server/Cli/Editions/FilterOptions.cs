using System.CommandLine;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Panels;

namespace Twiplomacy.Server.Cli.Editions;

/// <summary>The options that look at some members of an edition only: <c>--country</c>, <c>--group</c>, <c>--kind</c>, <c>--attr</c>.</summary>
public sealed class FilterOptions
{
    private readonly Option<string?> _country = new("--country") { Description = "Only accounts of this country (two-letter code, or EU)", HelpName = "CODE" };
    private readonly Option<string?> _group = new("--group") { Description = "Only accounts of this group (eu, g7, sco, c5 …) or region (africa, americas, asia, europe, oceania)", HelpName = "NAME" };
    private readonly Option<string?> _kind = new("--kind") { Description = "Only accounts with this type of office, such as foreign_ministry", HelpName = "KIND" };

    private readonly Option<string[]> _attributes = new("--attr") { Description = "Only accounts with this value in another column of the panel, such as party=green. Repeat for more than one", HelpName = "NAME=VALUE" };

    public FilterOptions() => _attributes.Check(pairs =>
        Array.Find(pairs ?? [], pair => pair.IndexOf('=', StringComparison.Ordinal) < 1) is { } wrong ? $"--attr is “{wrong}”. Use the form NAME=VALUE." : null);

    /// <summary>All of them.</summary>
    public IReadOnlyList<Option> All => [_country, _group, _kind, _attributes];

    public void AddTo(Command command)
    {
        foreach (var option in All) command.Options.Add(option);
    }

    /// <summary>Which members were asked for.</summary>
    public MemberChoice Read(ParseResult parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        var columns = (parsed.GetValue(_attributes) ?? []).Select(pair => pair.Split('=', 2)).Select(pair => new ColumnValue(pair[0], pair[1]))
            .GroupBy(column => column.Name).Select(same => same.Last()).ToList();
        return new(parsed.GetValue(_country), parsed.GetValue(_group), parsed.GetValue(_kind), Attributes: columns.Count == 0 ? null : new(columns));
    }
}
