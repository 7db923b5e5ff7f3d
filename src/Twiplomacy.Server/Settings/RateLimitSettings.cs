namespace Twiplomacy.Server.Settings;

/// <summary>How many requests one client address may send; beyond that it is answered 429 with Retry-After.</summary>
public sealed record RateLimitSettings
{
    /// <summary>Requests a minute and address, spread evenly after a burst of as many. Default 1,200; 0 turns the limit off.</summary>
    public int RequestsPerMinute { get; init; } = 1200;

    public static RateLimitSettings Read(SettingsSection section)
    {
        var defaults = new RateLimitSettings();
        var settings = defaults with
        {
            RequestsPerMinute = section.WholeNumber("RequestsPerMinute", 0, 1_000_000) ?? defaults.RequestsPerMinute,
        };
        section.RefuseUnknown();
        return settings;
    }
}
