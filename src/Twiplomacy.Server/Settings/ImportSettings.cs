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

    /// <summary>
    /// A follower list with more members is kept as keyed hashes; only accounts that are known otherwise have ties by it.
    /// <c>Imports:TiesOfFollowersUpTo</c>, default 5,000.
    /// </summary>
    public int TiesOfFollowersUpTo { get; init; } = 5_000;

    /// <summary>The key of those hashes. <c>Imports:AudienceKeyFile</c>; null: <c>audience.key</c> in the data folder.</summary>
    public string? AudienceKeyFile { get; init; }

    public static ImportSettings Read(SettingsSection section)
    {
        var days = section.WholeNumber("KeepExportsForDays", -1, 36_500) ?? 30;
        var megabytes = section.WholeNumber("MaxUploadMegabytes", 1, 1_048_576) ?? 4096;
        var ties = section.WholeNumber("TiesOfFollowersUpTo", 0, 1_000_000_000) ?? 5_000;
        var key = section.Text("AudienceKeyFile");
        section.RefuseUnknown();
        return new ImportSettings
        {
            KeepExportsFor = days < 0 ? null : TimeSpan.FromDays(days),
            MaxUploadBytes = (long)megabytes << 20,
            TiesOfFollowersUpTo = ties,
            AudienceKeyFile = key is null ? null : Path.GetFullPath(key),
        };
    }
}
