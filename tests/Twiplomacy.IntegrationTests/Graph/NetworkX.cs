using System.Diagnostics;
using System.Text.Json;
using Twiplomacy.Graph;

namespace Twiplomacy.IntegrationTests.Graph;

/// <summary>Asks NetworkX for the measures of graphs, all in one Python process.</summary>
internal static class NetworkX
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static async Task<IReadOnlyList<NetworkXMeasures>> MeasureAsync(IEnumerable<GivenArcs> graphs)
    {
        var start = new ProcessStartInfo(RequiresPythonFactAttribute.Python, ["-W", "ignore", "-c", await ScriptAsync()])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var python = Process.Start(start)!;
        var errors = python.StandardError.ReadToEndAsync();
        var answers = new List<NetworkXMeasures>();
        foreach (var graph in graphs)
        {
            await python.StandardInput.WriteLineAsync(JsonSerializer.Serialize(graph.ToQuestion(), Json));
            await python.StandardInput.FlushAsync();
            var answer = await python.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(await errors);
            answers.Add(JsonSerializer.Deserialize<NetworkXMeasures>(answer, Json)!);
        }

        return answers;
    }

    private static async Task<string> ScriptAsync()
    {
        await using var script = typeof(NetworkX).Assembly.GetManifestResourceStream("networkx_measures.py")!;
        using var reader = new StreamReader(script);
        return await reader.ReadToEndAsync();
    }
}

/// <summary>Arcs as given, loops and repeats among them, and the graph that we make of them.</summary>
internal sealed record GivenArcs(string Name, int VertexCount, int[] Sources, int[] Targets)
{
    public DirectedGraph Graph { get; } = DirectedGraph.FromArcs(VertexCount, Sources, Targets);

    public object ToQuestion() => new
    {
        N = VertexCount,
        Arcs = Sources.Zip(Targets, (source, target) => new[] { source, target }),
        Labels = Communities.Leiden(Graph.Mutual()).Labels,
    };
}

/// <summary>NetworkX's answer, rows by vertex.</summary>
internal sealed record NetworkXMeasures(
    int[] Mutual, int[] In, int[] Out, double Density, double ArcReciprocity, double[] Pagerank, double[] Harmonic,
    double[] Betweenness, double[] BetweennessUndirected, int[] Core, long[] Triangles, double[] Clustering,
    double Transitivity, double AverageClustering, int[] Weak, int[] Strong, double[]? Eigenvector, double Modularity);
