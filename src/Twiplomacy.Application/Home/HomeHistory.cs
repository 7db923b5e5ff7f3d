using Twiplomacy.Application.Rankings;

namespace Twiplomacy.Application.Home;

/// <summary>The first accounts of an edition through the editions before it.</summary>
/// <param name="Editions">The dates of the editions, oldest first; the last is the one looked at.</param>
/// <param name="Lines">One for each account, by its place in the last edition.</param>
public sealed record HomeHistory(IReadOnlyList<DateTimeOffset> Editions, IReadOnlyList<HomeLine> Lines);

/// <summary>An account through the editions.</summary>
/// <param name="Account">As it is in the last edition.</param>
/// <param name="Points">Its places, by edition; null where it was no member or is not ranked.</param>
public sealed record HomeLine(RankedAccount Account, IReadOnlyList<HomePoint?> Points);

/// <summary>A place in an edition.</summary>
/// <param name="Order">From 1: where it stands in the list, which tells accounts of one rank apart.</param>
public sealed record HomePoint(int Order, int Rank, int? RankBest, int? RankWorst, double? Value);
