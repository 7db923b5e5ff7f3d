using Twiplomacy.IntegrationTests.Server;

namespace Twiplomacy.IntegrationTests.Hosts;

/// <summary>A test that makes hosts in network namespaces: skipped without root, or where a program that it needs is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresNamespacesFactAttribute : SurroundedFactAttribute
{
    private const string Postgres = "/usr/lib/postgresql";

    private static readonly string[] Tools = ["ip", "nginx", "openssl", "python3", "runuser"];

    public RequiresNamespacesFactAttribute() => Need(Missing(), neededInCI: false);

    private static string? Missing()
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
        using var add = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("ip", ["netns", "add", name]) { RedirectStandardError = true })!;
        add.WaitForExit();
        if (add.ExitCode != 0) return "Network namespaces cannot be made here.";
        using var delete = System.Diagnostics.Process.Start("ip", ["netns", "delete", name]);
        delete.WaitForExit();
        return null;
    }
}
