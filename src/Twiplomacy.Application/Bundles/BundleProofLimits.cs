namespace Twiplomacy.Application.Bundles;

/// <summary>How large a bundle may be that is verified while somebody waits.</summary>
/// <param name="MostBytes">In bytes, packed as well as unpacked.</param>
public sealed record BundleProofLimits(long MostBytes);
