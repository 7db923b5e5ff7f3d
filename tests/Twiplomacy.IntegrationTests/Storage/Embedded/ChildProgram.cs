using System.Diagnostics;

namespace Twiplomacy.IntegrationTests.Storage.Embedded;

/// <summary>A second program on the same data folder, in a process of its own.</summary>
internal sealed class ChildProgram : IDisposable
{
    private readonly Process _process;

    private ChildProgram(Process process) => _process = process;

    /// <summary>Returns when the child has the database open.</summary>
    public static async Task<ChildProgram> OpenAsync(string dataFolder)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(Program).Assembly.Location, dataFolder])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var child = new ChildProgram(Process.Start(start)!);
        var said = await child._process.StandardOutput.ReadLineAsync();
        return said == "open" ? child : throw new InvalidOperationException($"The child said: {said}");
    }

    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose() => _process.Dispose();
}
