using System.Text;
using Twiplomacy.Core.Imports;
using Twiplomacy.Formats.Networks;
using Twiplomacy.Networks;
using Twiplomacy.Server.Cli;
using Xunit;

namespace Twiplomacy.UnitTests.Networks;

/// <summary>Runs the network verb's engine over text in a temporary file and gives back its table.</summary>
internal sealed class NetworkText : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("network").FullName;
    private readonly List<string> _paths = [];

    public NetworkText(params string[] files) : this([.. files.Select(Encoding.UTF8.GetBytes)]) { }

    public NetworkText(IReadOnlyList<byte[]> files)
    {
        foreach (var bytes in files)
        {
            _paths.Add(Path.Combine(_folder, $"{_paths.Count}.csv"));
            File.WriteAllBytes(_paths[^1], bytes);
        }
    }

    public ImportDeclaration Declaration { get; init; } = new();

    public NetworkReport? Report { get; private set; }

    public static string CountsOf(params string[] files)
    {
        using var text = new NetworkText(files);
        return text.Table(["mutual_follows", "peer_followers", "peer_following"]);
    }

    public string Table(string[] measures, int workers = 2, NetworkFormat format = NetworkFormat.Csv)
    {
        using var network = NetworkAnalysis.Read(_paths, Declaration, workers, CancellationToken.None);
        using var output = new MemoryStream();
        network.WriteAsync(measures, format, output).GetAwaiter().GetResult();
        Report = network.Report;
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>The first file through a named pipe, which can be read once.</summary>
    public NetworkReport ThroughPipe()
    {
        var pipe = Path.Combine(_folder, "pipe");
        using (var made = System.Diagnostics.Process.Start("mkfifo", pipe)) made.WaitForExit();
        var writing = Task.Run(() => File.WriteAllBytes(pipe, File.ReadAllBytes(_paths[0])));
        using var network = NetworkAnalysis.Read([pipe], Declaration, 2, CancellationToken.None);
        writing.GetAwaiter().GetResult();
        return network.Report;
    }

    public string Refusal()
    {
        var exception = Assert.Throws<NetworkInputException>(() => NetworkAnalysis.Read(_paths, Declaration, 2, CancellationToken.None));
        return string.Join('\n', exception.Reasons.Select(CommandWording.Say)).Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
