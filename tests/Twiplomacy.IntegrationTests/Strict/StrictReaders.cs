using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Twiplomacy.IntegrationTests.Graph;
using Twiplomacy.IntegrationTests.Pages;
using Twiplomacy.IntegrationTests.Server;
using Xunit;

namespace Twiplomacy.IntegrationTests.Strict;

/// <summary>Readers of others that forgive nothing: from npm by Node, from Debian by Python.</summary>
internal static class StrictReaders
{
    private static readonly string[] Packages = ["exceljs", "datapackage", "ajv", "ajv-formats"];

    /// <summary>What is missing, and how it is had; null where all is there.</summary>
    public static Lazy<string?> Missing { get; } = new(() =>
        Packages.FirstOrDefault(package => !Directory.Exists(Path.Combine(Browser.Project, "node_modules", package))) is { } package
            ? $"npm brought no {package}: 'npm ci' in tests/Twiplomacy.IntegrationTests."
            : CanImport() ? null : "Python cannot import openpyxl, feedparser and networkx; install Debian's python3-openpyxl, python3-feedparser and python3-networkx.");

    public static Task<JsonNode> NodeAsync(object task) => RunAsync("node", "strict.mjs", task);

    public static Task<JsonNode> PythonAsync(object task) => RunAsync(RequiresPythonFactAttribute.Python, "strict.py", task);

    private static async Task<JsonNode> RunAsync(string program, string script, object task)
    {
        var start = new ProcessStartInfo(program, [Path.Combine(Browser.Project, "Strict", script)])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(JsonSerializer.Serialize(task));
        process.StandardInput.Close();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(5));
        Assert.True(process.ExitCode == 0, $"{script} ended with {process.ExitCode}: {await errors}");
        return JsonNode.Parse((await output).Trim().Split('\n')[^1])!;
    }

    private static bool CanImport()
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo(RequiresPythonFactAttribute.Python, ["-c", "import openpyxl, feedparser, networkx"]) { RedirectStandardError = true })!;
            python.StandardError.ReadToEnd();
            python.WaitForExit();
            return python.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}

/// <summary>A test that opens our files by strict readers: skipped where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StrictReadersFactAttribute : SurroundedFactAttribute
{
    public StrictReadersFactAttribute() => Need(StrictReaders.Missing.Value);
}
