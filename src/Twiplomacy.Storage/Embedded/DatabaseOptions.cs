using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Embedded;

/// <summary>Which database to use: a given server, or the program's own PostgreSQL in a data folder.</summary>
public sealed record DatabaseOptions
{
    /// <summary>A PostgreSQL 15 or newer to use instead of the embedded one (setting <c>ConnectionStrings:Twiplomacy</c>). Default: none.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>
    /// The folder of the embedded cluster, its port and its secret (<c>--data</c>). It belongs to one machine.
    /// Default: <c>/var/lib/twiplomacy/data</c> as root, <c>twiplomacy</c> in the user's own data folder otherwise.
    /// </summary>
    public string DataFolder { get; init; } = DefaultDataFolder;

    /// <summary>
    /// The user that PostgreSQL runs as when the program runs as root (setting <c>Database:RunAs</c>).
    /// Default: the user the cluster was made for, else <c>twiplomacy</c>, else <c>nobody</c>. Without meaning for other users.
    /// </summary>
    public string? RunAs { get; init; }

    /// <summary>The TCP port on 127.0.0.1 (setting <c>Database:Port</c>), 1 to 65535. Default: a free one, kept in the data folder.</summary>
    public int? Port { get; init; }

    /// <summary>
    /// A folder with PostgreSQL's own programs (setting <c>Database:PostgresFolder</c>), either its <c>bin</c> or the folder above.
    /// Default: the ones that came with the program, else those found on the machine.
    /// </summary>
    public string? PostgresFolder { get; init; }

    /// <summary>PostgreSQL settings by name that override the program's own choice for the embedded server. Default: none.</summary>
    public IReadOnlyDictionary<string, string> ServerSettings { get; init; } = new Dictionary<string, string>();

    /// <summary>How long a statement of a request may take before the request is answered 503. Default: 30 seconds.</summary>
    public TimeSpan LongestStatement { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How far a standby may be behind for requests to read from it (settings <c>Database:ReadFrom</c> and
    /// <c>Database:MaxLagSeconds</c>); null: they read from the primary. Default: null.
    /// </summary>
    public TimeSpan? MaxLag { get; init; }

    /// <summary>Jobs that this process runs at the same time: each needs connections. Default 2.</summary>
    public int JobsAtOnce { get; init; } = 2;

    public static string DefaultDataFolder => RunsAsRoot
        ? "/var/lib/twiplomacy/data"
        : Path.Combine(UserDataFolder, "twiplomacy");

    /// <summary>Whether a connection string names several hosts.</summary>
    public static bool NamesSeveralHosts(string connectionString) =>
        ServerPool.IsSeveral(new System.Data.Common.DbConnectionStringBuilder { ConnectionString = connectionString });

    internal static bool RunsAsRoot => !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    internal static string UserDataFolder =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);

    /// <summary>Names the place, never the connection string, which may hold a password.</summary>
    public override string ToString() => ConnectionString is null ? $"embedded in {DataFolder}" : "from the connection string";
}
