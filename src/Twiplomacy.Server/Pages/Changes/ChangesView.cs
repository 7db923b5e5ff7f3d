using Twiplomacy.Application.Events;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Changes;

/// <summary>What the page of changes shows.</summary>
/// <param name="Panels">The panels that can be chosen.</param>
/// <param name="MadeUp">One sentence if the panel's data are made up.</param>
public sealed record ChangesView(EventFeedResult Found, EventChoice Choice, IReadOnlyList<PanelSummary> Panels, string? MadeUp)
{
    /// <summary>The account that was chosen; null: none was.</summary>
    public RankedAccount? Account { get; init; }

    /// <summary>The panel's newest edition; null where there are no two to compare.</summary>
    public string? Edition { get; init; }

    /// <summary>What stands for it in a field of text.</summary>
    public string? Written { get; init; }
}
