using Twiplomacy.Application.Bundles;

namespace Twiplomacy.Server.Pages.Bundles;

/// <summary>A form for a bundle, and what the one that was sent proves.</summary>
/// <param name="MostBytes">How large it may be.</param>
/// <param name="Proof">Null: none was sent, or it was refused.</param>
/// <param name="Hash">The hash that was entered.</param>
/// <param name="Faults">Why it was refused, in the reader's language.</param>
public sealed record BundleCheckView(long MostBytes, BundleProof? Proof = null, string? Hash = null, IReadOnlyList<string>? Faults = null);
