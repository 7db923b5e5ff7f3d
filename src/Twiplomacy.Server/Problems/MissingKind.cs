namespace Twiplomacy.Server.Problems;

/// <summary>What a request names and nobody has; each has its word and its sentence in the catalogue.</summary>
public enum MissingKind
{
    Panel,
    Subscription,
}
