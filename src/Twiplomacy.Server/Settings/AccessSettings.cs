namespace Twiplomacy.Server.Settings;

/// <summary>Who may read. Writing always needs an API key with the right scope, whatever stands here.</summary>
public sealed record AccessSettings
{
    /// <summary><c>Access:Reading</c>: true for <c>open</c>, false for <c>key</c>; null if not set.</summary>
    public bool? ReadingOpen { get; init; }

    /// <summary>
    /// As set; if not set, this machine as long as nothing says that others come here: neither an address that they reach
    /// nor a proxy nor a name.
    /// </summary>
    public Readers Readers(ServerSettings server) => ReadingOpen switch
    {
        true => Settings.Readers.Anyone,
        false => Settings.Readers.None,
        null => WhatTellsOfOthers(server) is null ? Settings.Readers.ThisMachine : Settings.Readers.None,
    };

    /// <summary>Who may read and why, as a sentence for the operator.</summary>
    public string Told(ServerSettings server) => (ReadingOpen, WhatTellsOfOthers(server)) switch
    {
        (true, _) => "Anyone who can reach this server can read (Access:Reading is open).",
        (false, _) => "Only people who sign in or have an API key can read (Access:Reading is key).",
        (null, { } why) => $"Only people who sign in or have an API key can read, because {why}. Set Access:Reading=open to let everyone read.",
        _ => "Only programs on this machine can read. Requests through a proxy need a key.",
    };

    public static AccessSettings Read(SettingsSection section)
    {
        var settings = new AccessSettings { ReadingOpen = section.Choice("Reading", "open", "key") is { } word ? word == "open" : null };
        section.RefuseUnknown();
        return settings;
    }

    private static string? WhatTellsOfOthers(ServerSettings server) =>
        !server.LoopbackOnly ? "other machines can reach this server"
        : server.Proxies.Count > 0 ? "Server:Proxies is set"
        : server.AllowedHosts.Count > 0 ? "Server:AllowedHosts is set"
        : null;
}
