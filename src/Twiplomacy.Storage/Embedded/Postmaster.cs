using System.Diagnostics;
using System.Globalization;

namespace Twiplomacy.Storage.Embedded;

/// <summary>A living server process of one cluster, as its <c>postmaster.pid</c> tells. The port is absent while it starts.</summary>
internal sealed record Postmaster(int ProcessId, int? Port)
{
    /// <summary>
    /// Null if no server runs on the cluster. A file that a killed server left behind, or that was copied along with its
    /// folder, does not count, even when its process id has been given to another program since.
    /// </summary>
    public static Postmaster? Find(DataFolder folder) => Read(ReadLines(folder), folder.Cluster);

    /// <summary>
    /// Removes what a killed server left. PostgreSQL does so itself unless the process id is in use again. Should
    /// processes of the killed server still run, PostgreSQL notices by their shared memory and refuses to start.
    /// </summary>
    public static void RemoveStaleFile(DataFolder folder)
    {
        var lines = ReadLines(folder);
        // An incomplete file may be one that a server is just writing.
        if (lines.Length >= 2 && Read(lines, folder.Cluster) is null)
        {
            File.Delete(PidFile(folder));
        }
    }

    private static Postmaster? Read(string[] lines, string cluster) =>
        lines.Length >= 2
        && int.TryParse(lines[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        && IsSamePath(lines[1], cluster)
        && IsServerOf(id, cluster)
            ? new Postmaster(id, lines.Length > 3 && int.TryParse(lines[3], CultureInfo.InvariantCulture, out var port) ? port : null)
            : null;

    private static string[] ReadLines(DataFolder folder)
    {
        try
        {
            return File.ReadAllLines(PidFile(folder));
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return [];
        }
    }

    private static string PidFile(DataFolder folder) => Path.Combine(folder.Cluster, "postmaster.pid");

    private static bool IsServerOf(int id, string cluster) => OperatingSystem.IsLinux()
        ? IsServerByCommandLine(id, cluster)
        : IsServerByName(id);

    /// <summary>A process that has died but was not yet waited for has an empty command line.</summary>
    private static bool IsServerByCommandLine(int id, string cluster)
    {
        try
        {
            var arguments = File.ReadAllText($"/proc/{id}/cmdline").Split('\0');
            return Path.GetFileName(arguments[0]).StartsWith("postgres", StringComparison.Ordinal) && arguments.Contains(cluster);
        }
        catch (Exception absent) when (absent is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsServerByName(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return process.ProcessName.StartsWith("postgres", StringComparison.OrdinalIgnoreCase);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    // On Windows PostgreSQL writes the folder with forward slashes.
    private static bool IsSamePath(string written, string cluster) => OperatingSystem.IsWindows()
        ? string.Equals(Path.GetFullPath(written), cluster, StringComparison.OrdinalIgnoreCase)
        : written == cluster;
}
