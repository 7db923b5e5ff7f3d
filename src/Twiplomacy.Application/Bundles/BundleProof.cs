using Twiplomacy.Analytics.Bundles;

namespace Twiplomacy.Application.Bundles;

/// <summary>What a bundle proves: whether its figures were recomputed alike, and whether it is the one that was cited.</summary>
/// <param name="Cited">The hash that was given to compare with, as it was given; null: none.</param>
public sealed record BundleProof(BundleVerdict Verdict, string? Cited)
{
    /// <summary>Whether the bundle has the hash that was cited; null where none was given, and nothing shows it.</summary>
    public bool? IsCited => Cited is null ? null : Verdict.Hash.Equals(Cited.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>All figures match, and no hash was given that says otherwise.</summary>
    public bool Holds => Verdict.IsProven && IsCited != false;
}
