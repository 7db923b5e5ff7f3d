using System.Globalization;
using System.Text.RegularExpressions;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Embedded;

/// <summary>
/// The settings the embedded server starts with. They are given at every start and not written into the cluster,
/// so that a newer program brings its newer choice along.
/// </summary>
internal static partial class ServerSettings
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>The options for <c>postgres</c>, fit to stand in a shell's command line.</summary>
    public static string ToOptions(int port, IReadOnlyDictionary<string, string> overrides, long memoryInBytes)
    {
        var settings = Defaults(memoryInBytes);
        foreach (var (name, value) in overrides)
        {
            settings[name] = value;
        }

        settings["port"] = port.ToString(CultureInfo.InvariantCulture);
        return string.Join(' ', settings.Select(setting => $"-c {Checked(setting.Key, setting.Value)}"));
    }

    private static SortedDictionary<string, string> Defaults(long memoryInBytes) => new(StringComparer.Ordinal)
    {
        ["listen_addresses"] = "127.0.0.1",
        ["unix_socket_directories"] = "",
        ["max_connections"] = "200",
        ["timezone"] = "UTC",
        ["log_timezone"] = "UTC",
        ["shared_buffers"] = InMegabytes(Math.Clamp(memoryInBytes / 8, 64 * Megabyte, 1024 * Megabyte)),
        ["effective_cache_size"] = InMegabytes(Math.Max(memoryInBytes / 2, 256 * Megabyte)),
        ["work_mem"] = InMegabytes(Math.Clamp(memoryInBytes / 256, 8 * Megabyte, 64 * Megabyte)),
        ["maintenance_work_mem"] = InMegabytes(Math.Clamp(memoryInBytes / 32, 64 * Megabyte, 512 * Megabyte)),
        // Imports write in bursts: few, long checkpoints, and no log of rows copied into a table of the same transaction.
        ["wal_level"] = "minimal",
        ["max_wal_senders"] = "0",
        ["min_wal_size"] = "256MB",
        ["max_wal_size"] = "4GB",
        ["checkpoint_timeout"] = "15min",
        // What was acknowledged stays: a mail marked as sent must not be sent again after a power cut.
        ["synchronous_commit"] = "on",
        ["random_page_cost"] = "1.1",
        // Compiling queries costs more than it saves on short ones, and a package may come without the compiler.
        ["jit"] = "off",
        ["log_min_messages"] = "warning",
        ["log_checkpoints"] = "off",
        // Details quote rows, which hold data about persons.
        ["log_error_verbosity"] = "terse",
    };

    private static string InMegabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / Megabyte}MB");

    private static string Checked(string name, string value) => Name().IsMatch(name) && Value().IsMatch(value)
        ? $"{name}={value}"
        : throw new DatabaseUnavailableException(
            $"Database:ServerSettings contains {name} = “{value}”. Names can use letters, digits, “_” and “.”. Values can also use “-”, “+”, “,”, “/”, “:” and “%”.");

    [GeneratedRegex(@"\A[A-Za-z_][A-Za-z0-9_.]*\z")]
    private static partial Regex Name();

    [GeneratedRegex(@"\A[A-Za-z0-9_.+,/:%-]*\z")]
    private static partial Regex Value();
}
