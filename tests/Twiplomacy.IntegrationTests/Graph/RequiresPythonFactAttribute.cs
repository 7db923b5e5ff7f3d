using System.ComponentModel;
using System.Diagnostics;
using Twiplomacy.IntegrationTests.RealNetworks;
using Twiplomacy.IntegrationTests.Server;

namespace Twiplomacy.IntegrationTests.Graph;

/// <summary>A test against NetworkX or igraph: skipped where Python cannot import them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresPythonFactAttribute : SurroundedFactAttribute
{
    public const string Python = "/usr/bin/python3";

    private const string Missing = $"{Python} cannot import networkx, scipy and igraph; install Debian's python3-networkx, python3-scipy and python3-igraph.";

    private static readonly Lazy<bool> Importable = new(CanImport);

    public RequiresPythonFactAttribute() => Need(Importable.Value ? null : Missing);

    /// <summary>The test also reads the networks beside the project, and is skipped where they do not lie.</summary>
    public bool ReadsRealNetworks
    {
        get => field;
        set
        {
            field = value;
            if (value) Skip ??= RealNetworkFactAttribute.Missing;
        }
    }

    private static bool CanImport()
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo(Python, ["-c", "import networkx, scipy, igraph"]) { RedirectStandardError = true })!;
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
