namespace Twiplomacy.Application.Erasure;

/// <summary>One row or file that names a person.</summary>
/// <param name="Place">The table or folder.</param>
/// <param name="Held">What the row says, as JSON, or the name of the file.</param>
/// <param name="Until">When it will be deleted, where that is known.</param>
public sealed record HeldItem(string Place, string Held, DateTimeOffset? Until);
