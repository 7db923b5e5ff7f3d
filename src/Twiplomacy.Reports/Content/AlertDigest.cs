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

    // What a team would act on first.
    private static readonly string[] Order =
    [
        "goal_reached", "rank_crossed", "unfollowed", "no_longer_listed", "stopped_being_mutual", "gone", "became_mutual", "followed", "returned",
        "new_account",
    ];

    /// <summary>The items by what happened, losses first.</summary>
    public IEnumerable<IGrouping<string, AlertItem>> ByKind => Grouped(Items);

    /// <summary>Items by what happened, losses first.</summary>
    public static IEnumerable<IGrouping<string, AlertItem>> Grouped(IEnumerable<AlertItem> items) =>
        items.GroupBy(item => item.Kind).OrderBy(kind => Array.IndexOf(Order, kind.Key));
}
