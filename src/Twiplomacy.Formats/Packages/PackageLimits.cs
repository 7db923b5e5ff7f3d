namespace Twiplomacy.Formats.Packages;

/// <summary>What an archive from outside may cost. Every limit counts bytes actually inflated, not what a header claims.</summary>
/// <param name="MaximumBytes">Inflated bytes over the whole package; default 64 GiB.</param>
/// <param name="MaximumEntries">Files in the package; default 100,000.</param>
/// <param name="MaximumRatio">Inflated over compressed bytes of one entry, checked once it exceeds 16 MiB; default 200.</param>
/// <param name="MaximumDepth">Archives inside archives; default 2.</param>
public sealed record PackageLimits(
    long MaximumBytes = 64L << 30, int MaximumEntries = 100_000, int MaximumRatio = 200, int MaximumDepth = 2);
