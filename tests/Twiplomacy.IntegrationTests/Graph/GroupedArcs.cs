namespace Twiplomacy.IntegrationTests.Graph;

/// <summary>Graphs with a group for every vertex.</summary>
internal sealed record GroupedArcs(GivenArcs Given, int[] Groups)
{
    /// <summary>Random ones; every group that is there has a vertex.</summary>
    public static IEnumerable<GroupedArcs> Random(int count, int fewestGroups = 1) => GivenGraphs.Random(count).Select((given, seed) =>
    {
        var random = new Random(seed + 1000);
        var groups = random.Next(fewestGroups, fewestGroups + 5);
        return new GroupedArcs(given, [.. Enumerable.Range(0, given.VertexCount).Select(vertex => vertex < groups ? vertex : random.Next(groups))]);
    });
}
