namespace Twiplomacy.Server.Settings;

/// <summary>Who may read. Writing always needs an API key with the right scope, whatever stands here.</summary>
public sealed record AccessSettings
{
    /// <summary><c>Access:Reading</c>: true for <c>open</c>, false for <c>key</c>; null if not set.</summary>
    public bool? ReadingOpen { get; init; }

    /// <summary>Open unless set otherwise, as long as only this machine can reach the server.</summary>
    public bool IsReadingOpen(ServerSettings server) => ReadingOpen ?? server.LoopbackOnly;

    public static AccessSettings Read(SettingsSection section)
    {
        var settings = new AccessSettings { ReadingOpen = section.Choice("Reading", "open", "key") is { } word ? word == "open" : null };
        section.RefuseUnknown();
        return settings;
    }
}
