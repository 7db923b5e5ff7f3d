using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Twiplomacy.IntegrationTests.Server;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>
/// Drives the machine's Chromium by a script of this folder; the script answers with JSON on its last line. It makes pictures
/// if SCREENSHOTS names a folder for them.
/// </summary>
internal static class Browser
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    // The shell draws pages and nothing around them.
    private const string Shell = "/usr/bin/chromium-headless-shell";

    private static string Chromium { get; } = Environment.GetEnvironmentVariable("CHROMIUM") ?? (File.Exists(Shell) ? Shell : "/usr/bin/chromium");

    public static string Project { get; } = FindProject();

    public static bool IsThere { get; } = File.Exists(Chromium) && Directory.Exists(Path.Combine(Project, "node_modules", "playwright-core"));

    public static async Task<JsonNode> RunAsync(string script, object task)
    {
        var start = new ProcessStartInfo("node", [Path.Combine("Pages", script), JsonSerializer.Serialize(task)])
        {
            WorkingDirectory = Project, RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["CHROMIUM"] = Chromium },
        };
        using var node = Process.Start(start)!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = await node.StandardOutput.ReadToEndAsync().WaitAsync(Patience);
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, $"{script} ended with {node.ExitCode}: {await errors}");
        return JsonNode.Parse(output.Trim().Split('\n')[^1])!;
    }

    /// <summary>Fails with every fault that a script found, one a line.</summary>
    public static void AssertFaultless(JsonNode report)
    {
        var faults = report["faults"]!.AsArray().Select(fault => fault!.ToString()).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static string FindProject()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Pages", "browser.mjs"))) return folder.FullName;
        throw new InvalidOperationException("The tests run outside the project.");
    }
}

/// <summary>A test that needs a browser: skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : SurroundedFactAttribute
{
    private const string Missing = "There is no Chromium (Debian's package chromium-headless-shell or chromium), or npm brought no playwright-core.";

    public BrowserFactAttribute() => Need(Browser.IsThere ? null : Missing);
}
