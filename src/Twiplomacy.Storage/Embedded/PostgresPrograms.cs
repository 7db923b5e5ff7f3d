using System.Globalization;
using System.Text.RegularExpressions;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Embedded;

/// <summary>A folder with <c>postgres</c>, <c>initdb</c> and <c>pg_ctl</c> that run on this machine.</summary>
internal sealed partial record PostgresPrograms(string Folder, string Version, int Major)
{
    private static readonly string Suffix = OperatingSystem.IsWindows() ? ".exe" : "";

    public string InitDb => Path.Combine(Folder, "initdb" + Suffix);

    public string PgCtl => Path.Combine(Folder, "pg_ctl" + Suffix);

    /// <summary>Null if the folder lacks one of the programs, or they do not run here as that user (another processor, another C library).</summary>
    public static async Task<PostgresPrograms?> FindAsync(string folder, ServerUser user, CancellationToken cancellationToken)
    {
        if (!IsComplete(folder))
        {
            return null;
        }

        try
        {
            var said = await ServerProgram.RunAsync(Path.Combine(folder, "postgres" + Suffix), ["-V"], user.SwitchTo, cancellationToken);
            var version = VersionNumber().Match(said.Output);
            return said.Succeeded && version.Success
                ? new PostgresPrograms(folder, version.Value, int.Parse(version.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
                : null;
        }
        catch (DatabaseUnavailableException)
        {
            return null;
        }
    }

    public static bool IsComplete(string folder) =>
        Array.TrueForAll(["postgres", "initdb", "pg_ctl"], program => File.Exists(Path.Combine(folder, program + Suffix)));

    [GeneratedRegex(@"(\d+)(\.\d+|devel|beta\d+|rc\d+)*")]
    private static partial Regex VersionNumber();
}
