namespace Twiplomacy.Storage.Editions;

/// <summary>The known ties of one member: positions it follows, and of these the mutual ones.</summary>
/// <param name="Known">A bit for each position, lowest first: whether it is known if the member follows it; null: not recorded.</param>
public sealed record EditionTieRow(int Source, int[] Targets, int[] Mutual, byte[]? Known = null);
