using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Home;

/// <summary>An edition in short, or what there is to do where there is none yet.</summary>
public sealed record HomeResult
{
    public HomeEdition? Edition { get; init; }

    /// <summary>The panels, for a program that has no edition yet, and for the switch where there are several.</summary>
    public IReadOnlyList<PanelSummary> Panels { get; init; } = [];
}
