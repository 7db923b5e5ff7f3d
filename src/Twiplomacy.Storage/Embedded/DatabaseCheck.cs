namespace Twiplomacy.Storage.Embedded;

/// <summary>One line of a diagnosis: what was looked at, whether it is in order, and what was found.</summary>
public sealed record DatabaseCheck(string Check, bool Ok, string Message);
