using Twiplomacy.Application.Events;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Changes;

/// <summary>What the page of changes shows.</summary>
/// <param name="Panels">The panels that can be chosen.</param>
/// <param name="MadeUp">One sentence if the panel's data are made up.</param>
public sealed record ChangesView(EventFeedResult Found, EventChoice Choice, IReadOnlyList<PanelSummary> Panels, string? MadeUp);
