using Twiplomacy.Core.Alerts;

namespace Twiplomacy.Reports.Content;

/// <summary>What the digest of an alert says.</summary>
/// <param name="AlertId">The alert's number.</param>
/// <param name="Name">What the alert is called.</param>
/// <param name="Panel">The panel's slug.</param>
/// <param name="PanelTitle">The panel's title.</param>
/// <param name="Items">At least one, in order of time.</param>
public sealed record AlertDigest(int AlertId, string Name, string Panel, string PanelTitle, IReadOnlyList<AlertItem> Items)
{
    /// <summary>One sentence if the data are made up, or null.</summary>
    public string? MadeUp { get; init; }

    /// <summary>The items by what happened, in the order in which kinds first occur.</summary>
    public IEnumerable<IGrouping<string, AlertItem>> ByKind => Items.GroupBy(item => item.Kind);
}
