using System.Globalization;
using System.Text.Json;
using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.IntegrationTests.Graph;

/// <summary>Assortativity, structural holes and brokerage against independent programs.</summary>
public sealed class StructureOracleTests
{
    private const double Tolerance = 1e-9;

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    [RequiresPythonFact]
    public async Task Assortativity_and_structural_holes_agree_with_NetworkX()
    {
        var graphs = GroupedArcs.Random(150).ToArray();
        var questions = graphs.Select(graph => JsonSerializer.Serialize(
            new { N = graph.Given.VertexCount, Arcs = graph.Given.Sources.Zip(graph.Given.Targets, (from, to) => new[] { from, to }), graph.Groups }, Json));
        var answers = await ForeignProgram.AskAsync(RequiresPythonFactAttribute.Python, ["-W", "ignore", "-c", await ForeignProgram.ScriptAsync("networkx_structure.py")], questions);

        Assert.All(graphs.Zip(answers), pair => AssertAgrees(pair.First, JsonSerializer.Deserialize<NetworkXStructure>(pair.Second, Json)!));
    }

    [RequiresSnaFact]
    public async Task Brokerage_its_expectation_and_reciprocity_agree_with_sna()
    {
        var graphs = GroupedArcs.Random(120, fewestGroups: 2).Where(graph => graph.Given is { VertexCount: >= 8, Graph.ArcCount: > 0 }).ToArray();
        var questions = graphs.Select(graph =>
            $"{string.Join(' ', graph.Groups)}|{string.Join(' ', graph.Given.Sources.Zip(graph.Given.Targets, (from, to) => $"{from} {to}"))}");
        var answers = (await ForeignProgram.AskRAsync("sna_structure.R", questions)).Select(line =>
            line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Number).ToArray()).Chunk(4).ToArray();

        Assert.True(graphs.Length > 60);
        Assert.Equal(graphs.Length, answers.Length);
        Assert.All(graphs.Zip(answers), pair => AssertAgrees(pair.First, pair.Second));
    }

    private static void AssertAgrees(GroupedArcs grouped, NetworkXStructure expected)
    {
        var (graph, mutual) = (grouped.Given.Graph, grouped.Given.Graph.Mutual());
        AssertNear([expected.AssortativityFollows, expected.AssortativityMutual], [
            GroupMixing.Of(graph, grouped.Groups).Assortativity, GroupMixing.Of(mutual, grouped.Groups).Assortativity]);
        // NetworkX leaves out whoever has contacts but no successor.
        IReadOnlyList<double?> WithSuccessor(IReadOnlyList<double?> figures) => [.. figures.Where((_, vertex) => graph.OutDegree(vertex) > 0)];
        var holes = StructuralHoles.Of(graph);
        AssertNear(WithSuccessor(expected.Constraint), WithSuccessor(holes.Constraint));
        AssertNear(WithSuccessor(expected.EffectiveSize), WithSuccessor(holes.EffectiveSize));
        AssertNear(expected.ConstraintMutual, StructuralHoles.Of(mutual).Constraint);
        AssertNear(expected.EffectiveSizeMutual, StructuralHoles.Of(mutual).EffectiveSize);
    }

    private static void AssertAgrees(GroupedArcs grouped, double[][] sna)
    {
        var (brokerage, census) = (Brokerage.Of(grouped.Given.Graph, grouped.Groups), DyadCensus.Of(grouped.Given.Graph));
        var roles = brokerage.PerVertex.Select(roles => roles!.Value)
            .SelectMany(roles => (double[])[roles.Coordinator, roles.Itinerant, roles.Representative, roles.Gatekeeper, roles.Liaison, roles.Total]);
        var expected = grouped.Groups.Select(brokerage.ExpectedOf)
            .SelectMany(roles => (double[])[roles.Coordinator, roles.Itinerant, roles.Representative, roles.Gatekeeper, roles.Liaison, roles.Total]);
        Assert.Equal(sna[0], roles);
        AssertNear([.. sna[1].Select(figure => (double?)figure)], [.. expected.Select(figure => (double?)figure)]);
        AssertNear([double.IsFinite(sna[2][0]) ? sna[2][0] : null, double.IsFinite(sna[3][0]) ? sna[3][0] : null], [census.LogOddsOfReturn, census.Rho]);
    }

    private static double Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;

    private static void AssertNear(IReadOnlyList<double?> expected, IReadOnlyList<double?> actual)
    {
        Assert.Equal(expected.Select(figure => figure is null), actual.Select(figure => figure is null));
        for (var place = 0; place < expected.Count; place++) Assert.Equal(expected[place] ?? 0, actual[place] ?? 0, Tolerance);
    }

    private sealed record NetworkXStructure(
        double? AssortativityFollows, double? AssortativityMutual, double?[] Constraint, double?[] EffectiveSize, double?[] ConstraintMutual,
        double?[] EffectiveSizeMutual);
}
