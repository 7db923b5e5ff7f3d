namespace Twiplomacy.Application.Bundles;

/// <summary>Whether the figures of a bundle that was sent follow from the evidence in it.</summary>
/// <param name="Hash">The SHA-256 that was cited, to compare with; null: what only the hash can show stays open.</param>
public sealed record BundleProofQuery(string? Hash);
