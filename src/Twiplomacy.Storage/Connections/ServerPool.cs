using System.Data.Common;
using Npgsql;

namespace Twiplomacy.Storage.Connections;

/// <summary>Opens pools of connections to one server or, where the connection string names several hosts, to that of them which takes writes.</summary>
internal static class ServerPool
{
    /// <summary>How connections to several hosts are, unless the connection string says otherwise: who has fallen silent is noticed in seconds.</summary>
    public static void CompleteSeveral(NpgsqlConnectionStringBuilder builder, Func<string, bool> isSaid)
    {
        builder.TargetSessionAttributes = ReadWrite;
        // After a promotion the standby of a moment ago is asked again what it is.
        if (!isSaid("HostRecheckSeconds")) builder.HostRecheckSeconds = 1;
        if (!isSaid("Timeout")) builder.Timeout = 3;
        if (isSaid("TcpKeepAlive")) return;
        (builder.TcpKeepAlive, builder.TcpKeepAliveTime, builder.TcpKeepAliveInterval) = (true, 3, 1);
    }

    /// <summary>What Npgsql calls the host that takes writes.</summary>
    public const string ReadWrite = "read-write";

    /// <summary>Whether the connection string names several hosts.</summary>
    public static bool IsSeveral(DbConnectionStringBuilder builder) =>
        builder.TryGetValue("Host", out var host) && $"{host}".Contains(',', StringComparison.Ordinal);

    /// <param name="builder">A complete connection string.</param>
    /// <param name="name">What it is called in measurements, where there would be the connection string otherwise.</param>
    public static NpgsqlDataSource Open(NpgsqlConnectionStringBuilder builder, string? name = null)
    {
        var own = new NpgsqlConnectionStringBuilder(builder.ConnectionString);
        own.Remove("Target Session Attributes");
        var sources = new NpgsqlDataSourceBuilder(own.ConnectionString) { Name = name };
        return IsSeveral(own) ? sources.BuildMultiHost().WithTargetSession(TargetSessionAttributes.ReadWrite) : sources.Build();
    }

    /// <summary>Closes a pool. Disposing of one that looks for its host among several leaves the connections of the hosts open.</summary>
    public static async ValueTask CloseAsync(NpgsqlDataSource source)
    {
        source.Clear();
        await source.DisposeAsync();
    }

    /// <summary>The connection string of each host by itself, in the order in which they are named.</summary>
    public static IReadOnlyList<NpgsqlConnectionStringBuilder> Each(NpgsqlConnectionStringBuilder builder) =>
        [.. builder.Host!.Split(',').Select(host => One(builder, host.Trim()))];

    /// <summary>A host as people write it.</summary>
    public static string Place(NpgsqlConnectionStringBuilder builder) => string.Join(", ", Each(builder).Select(one => $"{one.Host}:{one.Port}"));

    private static NpgsqlConnectionStringBuilder One(NpgsqlConnectionStringBuilder builder, string host)
    {
        var one = new NpgsqlConnectionStringBuilder(builder.ConnectionString);
        one.Remove("Target Session Attributes");
        var colon = host.LastIndexOf(':');
        // An IPv6 address has more colons, and its port after a bracket.
        if (colon > 0 && (host.IndexOf(':', StringComparison.Ordinal) == colon || host[colon - 1] == ']') && int.TryParse(host[(colon + 1)..], out var port))
            (one.Host, one.Port) = (host[..colon], port);
        else
            one.Host = host;
        return one;
    }
}
