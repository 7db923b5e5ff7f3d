using System.Net;
using Twiplomacy.Server.Settings;

namespace Twiplomacy.Server.Access;

/// <summary>
/// Who may read without a key: one function of the settings and of who asks. A proxy on this machine asks from this machine
/// too, for the whole world; so what was passed on is never open, unless the settings say that everything is.
/// </summary>
public sealed partial class OpenReading(TwiplomacySettings settings, ILogger<OpenReading> log)
{
    private const string Forwarded = "X-Forwarded-";

    private static readonly string[] OfProxies =
        ["Forwarded", "Via", "X-Real-IP", "X-Client-IP", "X-Cluster-Client-IP", "True-Client-IP", "CF-Connecting-IP", "X-Original-For", "X-ProxyUser-IP"];

    private int _told;

    public bool IsOpenTo(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        switch (settings.Access.Readers(settings.Server))
        {
            case Readers.Anyone: return true;
            case Readers.None: return false;
        }
        if (context.Connection.RemoteIpAddress is not { } address || !IPAddress.IsLoopback(address)) return false;
        if (SignOfProxy(context.Request) is not { } sign) return true;
        if (Interlocked.Exchange(ref _told, 1) == 0) LogPassedOn(log, sign);
        return false;
    }

    /// <summary>What shows that the request was passed on, or null: a header of proxies, or HTTP/1.0, which nginx speaks unless told otherwise.</summary>
    private static string? SignOfProxy(HttpRequest request) =>
        request.Headers.Keys.FirstOrDefault(name =>
            name.StartsWith(Forwarded, StringComparison.OrdinalIgnoreCase) || OfProxies.Contains(name, StringComparer.OrdinalIgnoreCase))
        ?? (HttpProtocol.IsHttp10(request.Protocol) ? request.Protocol : null);

    [LoggerMessage(20, LogLevel.Warning, "A request came through a proxy ({Sign}), so it needs a key. Add the proxy to Server:Proxies so that we can tell clients apart, or set Access:Reading=open to let everyone read.")]
    private static partial void LogPassedOn(ILogger log, string sign);
}
