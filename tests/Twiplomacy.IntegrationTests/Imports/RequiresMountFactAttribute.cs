using System.Diagnostics;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Server;

namespace Twiplomacy.IntegrationTests.Imports;

/// <summary>A test that mounts a small disk in memory: skipped without root, and where root may not mount, as in many containers.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresMountFactAttribute : SurroundedFactAttribute
{
    private static readonly Lazy<string?> Missing = new(Find);

    public RequiresMountFactAttribute() => Need(Missing.Value, neededInCI: Environment.IsPrivilegedProcess);

    private static string? Find()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess) return "Only root mounts a disk.";
        using var folder = new TemporaryFolder();
        if (!Succeeds("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.FullPath)) return "No disk can be mounted here.";
        return Succeeds("umount", folder.FullPath) ? null : "A disk that was mounted cannot be taken away.";
    }

    private static bool Succeeds(string program, params string[] arguments)
    {
        using var run = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        run.WaitForExit();
        return run.ExitCode == 0;
    }
}
