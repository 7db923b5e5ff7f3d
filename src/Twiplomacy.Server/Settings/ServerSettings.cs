using System.Net;
using System.Net.Sockets;

namespace Twiplomacy.Server.Settings;

/// <summary>
/// Where the server listens, which host names it answers to, and which proxies may say who the client is.
/// HTTP only: encryption is the work of a reverse proxy in front.
/// </summary>
public sealed record ServerSettings
{
    /// <summary>Default: <c>http://127.0.0.1:5080</c>. Port 0 takes a free one.</summary>
    public IReadOnlyList<Uri> Urls { get; init; } = [new("http://127.0.0.1:5080")];

    /// <summary>
    /// Host names that requests may be addressed to. Empty on loopback means loopback names only, so that a web page
    /// whose name was pointed at 127.0.0.1 can't read our answers; empty elsewhere means any.
    /// </summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>
    /// Addresses of reverse proxies whose X-Forwarded-For is believed, or networks where a proxy's address changes. Default: none.
    /// </summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    public bool LoopbackOnly => Urls.All(url => IsLoopback(url.Host));

    public static ServerSettings Read(SettingsSection section)
    {
        var urls = section.List("Urls");
        var settings = new ServerSettings
        {
            Urls = urls.Count == 0 ? new ServerSettings().Urls : [.. urls.Select(url => ReadUrl(section, url)).OfType<Uri>()],
            AllowedHosts = section.List("AllowedHosts"),
            Proxies = [.. section.List("Proxies").Select(proxy => ReadProxy(section, proxy)).OfType<IPNetwork>()],
        };
        section.RefuseUnknown();
        return settings;
    }

    /// <summary>Only <c>localhost</c> and literal loopback addresses: a name could resolve to anything later.</summary>
    public static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static Uri? ReadUrl(SettingsSection section, string url)
    {
        // Kestrel's "any address" forms are not valid hosts of a Uri.
        var text = url.Replace("://*", "://0.0.0.0", StringComparison.Ordinal).Replace("://+", "://0.0.0.0", StringComparison.Ordinal);
        if (Uri.TryCreate(text, UriKind.Absolute, out var read) && read is { Scheme: "http", PathAndQuery: "/" }
            && (IsLoopback(read.Host) || IPAddress.TryParse(read.Host.Trim('[', ']'), out _))) return read;
        section.Fault("Urls", $"contains “{url}” but must be http:// with an address of this machine and a port, such as "
            + "http://127.0.0.1:5080 or http://0.0.0.0:8080 (put a reverse proxy in front for https)");
        return null;
    }

    private static IPNetwork? ReadProxy(SettingsSection section, string proxy)
    {
        if (IPAddress.TryParse(proxy, out var address)) return new(address, address.AddressFamily == AddressFamily.InterNetworkV6 ? 128 : 32);
        if (IPNetwork.TryParse(proxy, out var network)) return network;
        section.Fault("Proxies", $"contains “{proxy}” but must be IP addresses, or networks such as 10.42.0.0/16");
        return null;
    }
}
