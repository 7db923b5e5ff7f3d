using System.ComponentModel;
using System.Diagnostics;
using Twiplomacy.IntegrationTests.Server;

namespace Twiplomacy.IntegrationTests.Graph;

/// <summary>A test against R's package sna: skipped where R cannot load it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresSnaFactAttribute : SurroundedFactAttribute
{
    public const string R = "/usr/bin/Rscript";

    private const string Missing = $"{R} cannot load the package sna; install Debian's r-base-core and r-cran-sna.";

    private static readonly Lazy<bool> Loadable = new(CanLoad);

    public RequiresSnaFactAttribute() => Need(Loadable.Value ? null : Missing);

    private static bool CanLoad()
    {
        try
        {
            using var script = Process.Start(new ProcessStartInfo(R, ["-e", "suppressPackageStartupMessages(library(sna))"]) { RedirectStandardError = true })!;
            script.StandardError.ReadToEnd();
            script.WaitForExit();
            return script.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
