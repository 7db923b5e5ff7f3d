namespace Twiplomacy.Storage.Events;

/// <summary>A change between two accounts of a panel, by the numbers of their profiles.</summary>
/// <param name="Place">From 1, in order of time, kind and accounts.</param>
/// <param name="Kind">The number of the kind; the room that computes changes knows their words.</param>
public sealed record PanelChangeRow(int Place, int Kind, int Account, int Other, DateTimeOffset After, DateTimeOffset By);
