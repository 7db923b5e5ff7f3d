namespace Twiplomacy.Storage.Editions;

/// <summary>The picture of a revision's mutual ties: a place and a community for each member that has one, in order of positions.</summary>
public sealed record NetworkLayoutRow(float[] Xs, float[] Ys, int[] Communities);
