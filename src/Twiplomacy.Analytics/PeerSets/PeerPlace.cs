namespace Twiplomacy.Analytics.PeerSets;

/// <summary>A place among peers, with the best and the worst that the unknown leaves open.</summary>
public sealed record PeerPlace(int Place, int Best, int Worst);
