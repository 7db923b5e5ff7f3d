namespace Twiplomacy.Analytics.Bundles;

/// <summary>What verifying a bundle came to.</summary>
/// <param name="Hash">The hash that its sealed files really have.</param>
/// <param name="Numbers">How many fields of tables were recomputed and compared.</param>
/// <param name="Differences">Every place where it says something else than what was recomputed; numbers first.</param>
/// <param name="NotRecomputed">Measures that this program cannot recompute from the bundle.</param>
public sealed record BundleVerdict(
    SealedEdition Edition, string Hash, long Numbers, IReadOnlyList<BundleDifference> Differences, IReadOnlyList<string> NotRecomputed)
{
    public bool IsProven => Differences.Count == 0 && NotRecomputed.Count == 0;
}
