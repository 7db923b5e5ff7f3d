using System.ComponentModel;
using System.Diagnostics;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Embedded;

/// <summary>What a program that has ended said and returned.</summary>
internal sealed record ProgramResult(int ExitCode, string Output)
{
    public bool Succeeded => ExitCode == 0;
}

/// <summary>Runs the small programs around the server, as another user where asked, in a bare environment.</summary>
internal static class ServerProgram
{
    /// <summary>Runs to the end. <paramref name="user"/> null means the user of this process.</summary>
    /// <exception cref="DatabaseUnavailableException">The program cannot be started at all.</exception>
    public static async Task<ProgramResult> RunAsync(string program, IEnumerable<string> arguments, string? user, CancellationToken cancellationToken)
    {
        using var process = new Process { StartInfo = Describe(program, arguments, user, keepsOutput: true) };
        Start(process, user);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await WaitAsync(process, cancellationToken);
        return new ProgramResult(process.ExitCode, (await output + await errors).Trim());
    }

    /// <summary>
    /// Runs a program that leaves a server behind. On Windows that server inherits the output, whose end would then
    /// not come before the server's; so the output is left alone, and the server's log tells what happened.
    /// </summary>
    public static async Task<ProgramResult> RunDetachingAsync(string program, IEnumerable<string> arguments, string? user, CancellationToken cancellationToken)
    {
        if (!OperatingSystem.IsWindows())
        {
            return await RunAsync(program, arguments, user, cancellationToken);
        }

        using var process = new Process { StartInfo = Describe(program, arguments, user, keepsOutput: false) };
        Start(process, user);
        await WaitAsync(process, cancellationToken);
        return new ProgramResult(process.ExitCode, "");
    }

    private static ProcessStartInfo Describe(string program, IEnumerable<string> arguments, string? user, bool keepsOutput)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = keepsOutput,
            RedirectStandardOutput = keepsOutput,
            RedirectStandardError = keepsOutput,
            // The other user may not be able to enter the folder that this process stands in.
            WorkingDirectory = Path.GetPathRoot(Environment.SystemDirectory) is { Length: > 0 } root ? root : "/",
        };
        if (user is not null)
        {
            start.UserName = user;
        }

        Bare(start.Environment);
        return start;
    }

    /// <summary>The server outlives this process and may run as a user shared with others: it gets none of the program's secrets and no PG… variable.</summary>
    private static void Bare(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(name => !IsNeeded(name)).ToList())
        {
            environment.Remove(name);
        }

        environment["LC_ALL"] = "C";
    }

    private static bool IsNeeded(string name) => OperatingSystem.IsWindows()
        ? !name.StartsWith("PG", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("TWIPLOMACY", StringComparison.OrdinalIgnoreCase)
        : name is "PATH" or "TMPDIR";

    private static void Start(Process process, string? user)
    {
        try
        {
            process.Start();
        }
        catch (Win32Exception failure)
        {
            var asUser = user is null ? "" : $" as the user {user}";
            throw new DatabaseUnavailableException($"{process.StartInfo.FileName} cannot be run{asUser}: {failure.Message}.", failure);
        }
    }

    private static async Task WaitAsync(Process process, CancellationToken cancellationToken)
    {
        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (!process.HasExited)
        {
            process.Kill(entireProcessTree: false);
            throw;
        }
    }
}
