namespace Twiplomacy.Storage.Editions;

/// <summary>What sealing adds to a built draft.</summary>
/// <param name="BuiltAt">When the draft was built that was looked at: another one is not sealed.</param>
/// <param name="Hash">SHA-256 over what is sealed.</param>
/// <param name="Reason">Why a sealed edition is corrected, or null.</param>
public sealed record EditionSeal(int RevisionId, DateTimeOffset BuiltAt, byte[] Hash, string? Reason, IReadOnlyList<EditionFile> Files);
