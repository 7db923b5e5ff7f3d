using System.Diagnostics;

namespace Twiplomacy.IntegrationTests.Graph;

/// <summary>Asks a program of others questions, one a line, and takes its answers.</summary>
internal static class ForeignProgram
{
    public static async Task<IReadOnlyList<string>> AskAsync(string program, IEnumerable<string> arguments, IEnumerable<string> questions)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var (answers, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        foreach (var question in questions) await process.StandardInput.WriteLineAsync(question);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException(await errors);
        return (await answers).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>One of R's scripts beside these tests.</summary>
    public static async Task<IReadOnlyList<string>> AskRAsync(string script, IEnumerable<string> questions)
    {
        var path = Path.Combine(Path.GetTempPath(), $"twiplomacy-{Guid.NewGuid():N}.R");
        await File.WriteAllTextAsync(path, await ScriptAsync(script));
        try
        {
            return await AskAsync(RequiresSnaFactAttribute.R, [path], questions);
        }
        finally
        {
            File.Delete(path);
        }
    }

    public static async Task<string> ScriptAsync(string name)
    {
        await using var script = typeof(ForeignProgram).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(script);
        return await reader.ReadToEndAsync();
    }
}
