using System.Diagnostics;
using Twiplomacy.IntegrationTests.Server;

namespace Twiplomacy.IntegrationTests.Hosts;

/// <summary>A test that makes hosts in network namespaces: skipped without root, or where a program that it needs is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresNamespacesFactAttribute : SurroundedFactAttribute
{
    private const string Postgres = "/usr/lib/postgresql";

    private static readonly string[] Tools = ["ip", "nginx", "openssl", "python3", "runuser"];

    // Looked at once: two that make a namespace of one name at the same time would stand in each other's way.
    private static readonly Lazy<string?> Missing = new(Find);

    public RequiresNamespacesFactAttribute() => Need(Missing.Value, neededInCI: Environment.IsPrivilegedProcess);

    private static string? Find()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess) return "Only root makes network namespaces.";
        var folders = $"{Environment.GetEnvironmentVariable("PATH")}:/usr/sbin:/sbin".Split(Path.PathSeparator);
        if (Tools.FirstOrDefault(tool => !folders.Any(folder => File.Exists(Path.Combine(folder, tool)))) is { } missing) return $"'{missing}' is not in PATH.";
        var isThere = Directory.Exists(Postgres) && Directory.EnumerateDirectories(Postgres).Any(version => File.Exists(Path.Combine(version, "bin", "pg_basebackup")));
        return isThere ? CanMake() : "PostgreSQL's own programs are not installed.";
    }

    // A container may have root and yet not this right.
    private static string? CanMake()
    {
        var name = $"twiplomacy-{Environment.ProcessId}";
        using var add = Process.Start(new ProcessStartInfo("ip", ["netns", "add", name]) { RedirectStandardError = true })!;
        add.WaitForExit();
        if (add.ExitCode != 0) return "Network namespaces cannot be made here.";
        using var delete = Process.Start("ip", ["netns", "delete", name]);
        delete.WaitForExit();
        return null;
    }
}
