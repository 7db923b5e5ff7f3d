using Twiplomacy.Core.Platforms;

namespace Twiplomacy.Core.Accounts;

/// <summary>The account that the address of a profile names: <c>https://x.com/NAME?lang=en</c> is NAME on x.</summary>
public readonly record struct ProfileAddress(string Platform, ProfileKeyKind Kind, string Name)
{
    /// <summary>Whether the text is an address at all, of a profile or of anything else.</summary>
    public static bool IsAddress(string text) => IsAddress(text, PlatformTable.Shipped);

    public static bool IsAddress(string text, PlatformTable platforms)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(platforms);
        return text.Contains("://", StringComparison.Ordinal)
            || (text.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 && platforms.OfHost(text[..slash]) is not null);
    }

    /// <summary>Null if the address is that of no profile.</summary>
    public static ProfileAddress? Read(string text) => Read(text, PlatformTable.Shipped);

    public static ProfileAddress? Read(string text, PlatformTable platforms)
    {
        ArgumentNullException.ThrowIfNull(platforms);
        if (AddressOf(text) is not { } address) return null;
        var steps = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).ToArray();
        if (steps.Length == 0 || (platforms.OfHost(address.Host) ?? platforms.Federated) is not { } platform) return null;
        foreach (var pattern in platform.Addresses)
            if (pattern.Match(steps, address.Query) is { } found) return Named(platforms, platform, address, found.IsId, Handle.Shown(found.Name));
        return null;
    }

    /// <summary>The platform on whose host an address is, of a profile or of anything else.</summary>
    public static Platform? PlatformOf(string? text) =>
        text is not null && AddressOf(text) is { } address ? PlatformTable.Shipped.OfHost(address.Host) : null;

    private static Uri? AddressOf(string text) =>
        Uri.TryCreate(text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https" ? address : null;

    private static ProfileAddress? Named(PlatformTable platforms, Platform platform, Uri address, bool isId, string name)
    {
        if (isId) return new ProfileAddress(platform.Slug, ProfileKeyKind.Id, name);
        if (platform.IsFederated)
        {
            if (name.Contains('@', StringComparison.Ordinal) || ServerOf(address) is not { } server) return null;
            name = $"{name}@{(platforms.OfHost(server) is null ? server : PlatformTable.Bare(server))}";
        }
        return platform.Handles.Accepts(name) ? new ProfileAddress(platform.Slug, ProfileKeyKind.Handle, name) : null;
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
}
