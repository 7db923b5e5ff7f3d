namespace Twiplomacy.Application.Home;

/// <summary>A place in an edition.</summary>
/// <param name="Order">From 1: where it stands in the list, which tells accounts of one rank apart.</param>
public sealed record HomePoint(int Order, int Rank, int? RankBest, int? RankWorst, double? Value);
