using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Embedded;

/// <summary>What <c>doctor</c> says of several hosts: each one's part, how far a standby is behind, and whether just one takes writes.</summary>
internal static class HostDiagnosis
{
    /// <param name="maxLag">How far a standby may be behind to be read; null if none is.</param>
    public static IEnumerable<DatabaseCheck> Of(IReadOnlyList<HostState> hosts, TimeSpan? maxLag, DateTimeOffset now)
    {
        var primaries = hosts.Where(host => host.IsPrimary).ToList();
        foreach (var host in hosts)
            yield return new DatabaseCheck("host", host.Fault is null, $"{host.Host}: {Told(host, primaries.FirstOrDefault(), now)}");
        yield return primaries.Count switch
        {
            1 => new DatabaseCheck("primary", true, primaries[0].Host),
            0 => new DatabaseCheck("primary", false, "none of the hosts takes writes. Start the primary, or promote a standby"),
            _ => new DatabaseCheck("primary", false,
                $"{string.Join(" and ", primaries.Select(host => host.Host))} both take writes. "
                + "Stop the one that should follow before anything else is written"),
        };
        if (maxLag is { } most)
            yield return new DatabaseCheck("reading", hosts.Any(host => host is { Fault: null, IsStandby: true }),
                FormattableString.Invariant($"requests read from a standby that is at most {most.TotalSeconds:0} s behind, else from the primary"));
    }

    private static string Told(HostState host, HostState? primary, DateTimeOffset now)
    {
        if (host.Fault is { } fault) return $"not reached ({fault})";
        if (!host.IsStandby) return "primary";
        if (primary is null) return "standby";
        var bytes = (long)(ulong)primary.Place - (long)(ulong)host.Place;
        if (bytes <= 0) return "standby, up to date";
        var since = host.Replayed is { } replayed ? FormattableString.Invariant($", last change {Math.Max(0, (now - replayed).TotalSeconds):0.0} s ago") : "";
        return FormattableString.Invariant($"standby, {bytes} bytes behind{since}");
    }
}
