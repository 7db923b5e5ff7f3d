using System.Diagnostics;
using System.Text.Json.Nodes;
using Twiplomacy.Formats.Networks;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Graph;

namespace Twiplomacy.IntegrationTests.Networks;

/// <summary>Writes a network in every form that others read, and has NetworkX and igraph load each.</summary>
internal static class NetworkFileReaders
{
    private static readonly Dictionary<string, NetworkFormat> Files = new()
    {
        ["n.gexf"] = NetworkFormat.Gexf, ["n.graphml"] = NetworkFormat.GraphMl, ["n.net"] = NetworkFormat.Pajek, ["n.csv"] = NetworkFormat.Csv,
        ["n.nodes.csv"] = NetworkFormat.NodeCsv, ["n.gephi-edges.csv"] = NetworkFormat.GephiEdges, ["n.gephi-nodes.csv"] = NetworkFormat.GephiNodes,
    };

    /// <summary>What each reader found, by file and reader.</summary>
    public static async Task<IReadOnlyDictionary<string, JsonNode>> LoadAsync(NetworkDocument network)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, format) in Files)
        {
            await using var file = File.Create(folder.Combine(name));
            await NetworkWriter.WriteAsync(network, format, file, CancellationToken.None);
        }
        return await AskAsync(folder.FullPath, network.IsDirected ? "directed" : "undirected");
    }

    private static async Task<IReadOnlyDictionary<string, JsonNode>> AskAsync(params string[] arguments)
    {
        await using var resource = typeof(NetworkFileReaders).Assembly.GetManifestResourceStream("network_files.py")!;
        using var script = new StreamReader(resource);
        var start = new ProcessStartInfo(RequiresPythonFactAttribute.Python, ["-W", "ignore", "-c", await script.ReadToEndAsync(), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var python = Process.Start(start)!;
        var errors = python.StandardError.ReadToEndAsync();
        var answers = (await python.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!);
        await python.WaitForExitAsync();
        return python.ExitCode == 0 ? answers.ToDictionary(answer => answer["file"]!.ToString()) : throw new InvalidOperationException(await errors);
    }
}
