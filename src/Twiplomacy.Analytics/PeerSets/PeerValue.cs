namespace Twiplomacy.Analytics.PeerSets;

/// <summary>What an account has by a measure, and between what it lies; null where nothing is known.</summary>
public sealed record PeerValue(string Account, double? Value, double? Low, double? High);
