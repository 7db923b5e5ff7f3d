namespace Twiplomacy.Server.Settings;

/// <summary>What happens to exports once they are read.</summary>
public sealed record ImportSettings
{
    /// <summary>
    /// How long the bytes of exports are kept, since they hold strangers' data. <c>Imports:KeepExportsForDays</c>: 0 drops
    /// them when they are read, -1 keeps them forever (null here). Default 30 days.
    /// </summary>
    public TimeSpan? KeepExportsFor { get; init; } = TimeSpan.FromDays(30);

    public static ImportSettings Read(SettingsSection section)
    {
        var days = section.WholeNumber("KeepExportsForDays", -1, 36_500) ?? 30;
        section.RefuseUnknown();
        return new ImportSettings { KeepExportsFor = days < 0 ? null : TimeSpan.FromDays(days) };
    }
}
