using System.Diagnostics;

namespace Twiplomacy.IntegrationTests.Server.Cli;

/// <summary>The program as a process of its own, as a user runs it.</summary>
public sealed class ProgramRun : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process _process;

    private ProgramRun(Process process) => _process = process;

    public static ProgramRun Start(string connectionString, params string[] arguments) => Start(connectionString, [], arguments);

    /// <summary>The same with settings and other variables in its environment.</summary>
    public static ProgramRun Start(string connectionString, IEnumerable<(string Name, string Value)> environment, params string[] arguments)
    {
        // A test run in the background of a script ignores Ctrl-C, and what it starts would inherit that.
        string[] program = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", "dotnet"] : ["dotnet"];
        var start = new ProcessStartInfo(program[0]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var argument in (string[])[.. program[1..], "exec", Path.Combine(AppContext.BaseDirectory, "twiplomacy.dll"), .. arguments]) start.ArgumentList.Add(argument);
        start.Environment["TWIPLOMACY__CONNECTIONSTRINGS__TWIPLOMACY"] = connectionString;
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return new(Process.Start(start)!);
    }

    /// <summary>Runs to the end.</summary>
    public static Task<(int ExitCode, string Output, string Errors)> ToEndAsync(string connectionString, params string[] arguments) =>
        ToEndWithAsync("", connectionString, arguments);

    /// <summary>The same of a verb that is given something to read.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> ToEndWithAsync(string input, string connectionString, params string[] arguments)
    {
        using var run = Start(connectionString, arguments);
        await run._process.StandardInput.WriteAsync(input);
        run._process.StandardInput.Close();
        return await run.EndAsync();
    }

    public int Id => _process.Id;

    public Task<string?> ReadLineAsync() => _process.StandardOutput.ReadLineAsync().WaitAsync(Patience);

    /// <summary>Sends SIGINT, as Ctrl-C does.</summary>
    public void Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public async Task<(int ExitCode, string Output, string Errors)> EndAsync()
    {
        var output = _process.StandardOutput.ReadToEndAsync();
        var errors = _process.StandardError.ReadToEndAsync();
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return (_process.ExitCode, await output, await errors);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
