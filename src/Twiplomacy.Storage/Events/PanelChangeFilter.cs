namespace Twiplomacy.Storage.Events;

/// <summary>Which stored changes of a panel are meant.</summary>
/// <param name="Panel">The panel.</param>
/// <param name="Version">The version of the evidence from which they must follow.</param>
/// <param name="Members">Both accounts are among these.</param>
/// <param name="From">Seen by this instant or later.</param>
/// <param name="To">Seen by this instant or earlier.</param>
public sealed record PanelChangeFilter(string Panel, string Version, int[] Members, DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>Only of this kind.</summary>
    public int? Kind { get; init; }

    /// <summary>Only with one of these accounts, on either side; null: all.</summary>
    public int[]? Accounts { get; init; }
}
