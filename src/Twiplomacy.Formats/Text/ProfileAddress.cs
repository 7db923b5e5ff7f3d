using Twiplomacy.Core.Accounts;

namespace Twiplomacy.Formats.Text;

/// <summary>The account that the address of a profile names: <c>https://x.com/NAME?lang=en</c> is NAME on x.</summary>
internal readonly record struct ProfileAddress(string Platform, ProfileKeyKind Kind, string Name)
{
    private static readonly Dictionary<string, string> Hosts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["x.com"] = "x", ["twitter.com"] = "x", ["instagram.com"] = "instagram", ["threads.net"] = "threads", ["threads.com"] = "threads",
        ["bsky.app"] = "bluesky", ["facebook.com"] = "facebook", ["fb.com"] = "facebook", ["t.me"] = "telegram", ["telegram.me"] = "telegram",
        ["youtube.com"] = "youtube", ["vk.com"] = "vk", ["tiktok.com"] = "tiktok", ["linkedin.com"] = "linkedin",
    };

    /// <summary>First parts of paths that are pages of the platform and nobody's name.</summary>
    private static readonly HashSet<string> Pages = new(StringComparer.OrdinalIgnoreCase)
    {
        "home", "search", "hashtag", "explore", "i", "intent", "share", "settings", "notifications", "messages", "login", "about",
        "privacy", "tos", "p", "reel", "reels", "stories", "watch", "groups", "pages", "events", "photo", "feed", "posts", "results", "playlist", "shorts",
    };

    /// <summary>Whether the text is an address at all, of a profile or of anything else.</summary>
    public static bool IsAddress(string text) =>
        text.Contains("://", StringComparison.Ordinal) || (text.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 && Host(text[..slash]) is not null);

    /// <summary>Null if the address is that of no profile.</summary>
    public static ProfileAddress? Read(string text)
    {
        if (!Uri.TryCreate(text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text, UriKind.Absolute, out var address)) return null;
        if (address.Scheme is not ("http" or "https")) return null;
        var steps = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).ToArray();
        if (steps.Length == 0) return null;
        if (Host(address.Host) is { } platform) return OnPlatform(platform, steps, address.Query);
        return ServerOf(address) is { } server ? OnServer(server, steps) : null;
    }

    /// <summary>Null for a name with letters that no domain can have.</summary>
    private static string? ServerOf(Uri address)
    {
        try
        {
            return address.IdnHost;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    private static string? Host(string host)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["www.", "mobile.", "m."])
            if (host.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) host = host[prefix.Length..];
        return Hosts.GetValueOrDefault(host);
    }

    private static ProfileAddress? OnPlatform(string platform, string[] steps, string query) => (platform, steps) switch
    {
        ("x", ["intent", "user" or "follow"]) => OfQuery(platform, query, "user_id", "screen_name"),
        ("x", ["i", "user", var id]) when AccountText.IsDigits(id) => new(platform, ProfileKeyKind.Id, id),
        ("facebook", ["profile.php"]) => OfQuery(platform, query, "id", null),
        ("bluesky", ["profile", var name]) => Named(platform, name, name.StartsWith("did:", StringComparison.Ordinal)),
        ("youtube", ["channel", var id]) => new(platform, ProfileKeyKind.Id, id),
        ("youtube", [['@', ..] name]) => Named(platform, name),
        ("instagram", ["_u", var name]) => Named(platform, name),
        ("linkedin", ["in" or "company", var name]) => Named(platform, name),
        ("telegram", ["s", var name]) => Named(platform, name),
        ("threads" or "tiktok", [['@', ..] name]) => Named(platform, name),
        ("x" or "instagram" or "facebook" or "telegram" or "vk", [var name]) when !Pages.Contains(name) => Named(platform, name),
        _ => null,
    };

    private static ProfileAddress? OnServer(string host, string[] steps) => steps switch
    {
        [['@', ..] name] when !name.AsSpan(1).Contains('@') => Named("mastodon", $"{name}@{host}"),
        ["users", var name] when !AccountText.IsDigits(name) => Named("mastodon", $"{name}@{host}"),
        _ => null,
    };

    private static ProfileAddress? Named(string platform, string name, bool isId = false)
    {
        var shown = Handle.Shown(name);
        if (isId) return new ProfileAddress(platform, ProfileKeyKind.Id, shown);
        return PlatformNames.IsHandle(platform, shown) ? new ProfileAddress(platform, ProfileKeyKind.Handle, shown) : null;
    }

    private static ProfileAddress? OfQuery(string platform, string query, string id, string? name)
    {
        foreach (var field in query.TrimStart('?').Split('&'))
        {
            if (field.Split('=') is not [var key, var value] || value.Length == 0) continue;
            if (key == id && AccountText.IsDigits(value)) return new ProfileAddress(platform, ProfileKeyKind.Id, value);
            if (key == name) return Named(platform, value);
        }
        return null;
    }
}
