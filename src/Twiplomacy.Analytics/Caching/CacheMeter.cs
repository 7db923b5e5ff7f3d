using System.Diagnostics.Metrics;

namespace Twiplomacy.Analytics.Caching;

/// <summary>Counts what caches are asked, for whoever measures the program: meter <c>Twiplomacy.Analytics</c>.</summary>
internal static class CacheMeter
{
    private static readonly Meter Meter = new("Twiplomacy.Analytics");

    private static readonly Counter<long> Requests = Meter.CreateCounter<long>(
        "twiplomacy.cache.requests", "{request}", "What caches were asked, by cache and whether they knew.");

    internal static void Count(string cache, bool isHit) => Requests.Add(1, new("cache", cache), new("result", isHit ? "hit" : "miss"));
}
