namespace Twiplomacy.Application.Erasure;

/// <summary>Whose data is to be removed.</summary>
/// <param name="Person">An account (x:237299871, x:@laurentfabius) or an email address.</param>
/// <param name="Also">Other names by which the data may name them.</param>
public sealed record ErasePerson(string Person, IReadOnlyList<string>? Also = null);
