namespace Twiplomacy.Application.Home;

/// <summary>The first accounts of an edition through the editions before it.</summary>
/// <param name="Editions">The dates of the editions, oldest first; the last is the one looked at.</param>
/// <param name="Lines">One for each account, by its place in the last edition.</param>
public sealed record HomeHistory(IReadOnlyList<DateTimeOffset> Editions, IReadOnlyList<HomeLine> Lines);
