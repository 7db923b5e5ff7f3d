namespace Twiplomacy.Core.Platforms;

/// <summary>A number at which a tool or a platform stops by itself: a list of exactly that length may go on.</summary>
/// <param name="Tool">Which tool it is, for people.</param>
public sealed record KnownCap(long Count, string Tool);
