namespace Twiplomacy.Server.Settings;

/// <summary>What happens to exports once they are read.</summary>
public sealed record ImportSettings
{
    /// <summary>
    /// How long the bytes of exports are kept, since they hold strangers' data. <c>Imports:KeepExportsForDays</c>: 0 drops
    /// them when they are read, -1 keeps them forever (null here). Default 30 days.
    /// </summary>
    public TimeSpan? KeepExportsFor { get; init; } = TimeSpan.FromDays(30);

    /// <summary>The largest export that the API takes in one request. <c>Imports:MaxUploadMegabytes</c>, default 4,096.</summary>
    public long MaxUploadBytes { get; init; } = 4096L << 20;

    public static ImportSettings Read(SettingsSection section)
    {
        var days = section.WholeNumber("KeepExportsForDays", -1, 36_500) ?? 30;
        var megabytes = section.WholeNumber("MaxUploadMegabytes", 1, 1_048_576) ?? 4096;
        section.RefuseUnknown();
        return new ImportSettings
        {
            KeepExportsFor = days < 0 ? null : TimeSpan.FromDays(days),
            MaxUploadBytes = (long)megabytes << 20,
        };
    }
}
