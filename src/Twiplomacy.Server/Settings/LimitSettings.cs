namespace Twiplomacy.Server.Settings;

/// <summary>
/// What answers may cost that are computed while somebody waits: rankings of a panel at any date, what pages say of its ties, checks of
/// bundles.
/// </summary>
public sealed record LimitSettings
{
    /// <summary>How many are computed at the same time; others wait for a moment, then are answered 503. Default: half the cores, at least 1.</summary>
    public int HeavyAtOnce { get; init; } = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>How many ordered pairs of members one may look at; beyond it is answered 422. Default: 100 million, that is 10,000 members.</summary>
    public int MostPairs { get; init; } = 100_000_000;

    /// <summary>How many bytes a bundle may have, packed or unpacked, that is checked on the page; default: 64 MiB.</summary>
    public long MaxBundleBytes { get; init; } = 64 << 20;

    public static LimitSettings Read(SettingsSection section)
    {
        var defaults = new LimitSettings();
        var settings = new LimitSettings
        {
            HeavyAtOnce = section.WholeNumber("HeavyAtOnce", 1, 1000) ?? defaults.HeavyAtOnce,
            MostPairs = section.WholeNumber("MostPairs", 1, int.MaxValue) ?? defaults.MostPairs,
            MaxBundleBytes = section.WholeNumber("MaxBundleMegabytes", 1, 2047) is { } megabytes ? (long)megabytes << 20 : defaults.MaxBundleBytes,
        };
        section.RefuseUnknown();
        return settings;
    }
}
