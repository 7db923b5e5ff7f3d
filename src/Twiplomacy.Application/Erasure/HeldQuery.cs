namespace Twiplomacy.Application.Erasure;

/// <summary>What is held of somebody, where, and until when; without a person, where data about persons lives.</summary>
/// <param name="Person">An account (x:237299871, x:@laurentfabius), an email address or a name.</param>
/// <param name="Also">Other names by which to look for them, such as the name they bear outside of the platform.</param>
public sealed record HeldQuery(string? Person = null, IReadOnlyList<string>? Also = null);
