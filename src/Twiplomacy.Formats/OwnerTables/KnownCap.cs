namespace Twiplomacy.Formats.OwnerTables;

/// <summary>A number at which a tool stops of itself: a list of exactly that length may go on.</summary>
/// <param name="Tool">Which tool it is, for people.</param>
internal sealed record KnownCap(long Count, string Tool);
