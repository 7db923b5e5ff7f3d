namespace Twiplomacy.Graph;

/// <summary>Communities that each round makes better: move vertices, refine what came of it, go on with the refined parts as vertices.</summary>
internal sealed class LeidenSearch
{
    private readonly CommunityGraph graph;
    private readonly LeidenSettings settings;
    private readonly GraphOptions options;
    private SeededRandom random;

    public LeidenSearch(CommunityGraph graph, LeidenSettings settings, GraphOptions options)
    {
        this.graph = graph;
        this.settings = settings;
        this.options = options;
        random = new SeededRandom(settings.Seed);
        Labels = Enumerable.Range(0, graph.VertexCount).ToArray();
    }

    public int[] Labels { get; private set; }

    /// <summary>Answers whether a vertex changed its community.</summary>
    public bool Round()
    {
        if (graph.TotalStrength == 0) return false;
        var level = graph;
        var labels = (int[])Labels.Clone();
        var vertexOf = Enumerable.Range(0, graph.VertexCount).ToArray();
        var changed = false;
        while (true)
        {
            changed |= new LocalMoving(level, labels, settings.Resolution, options).Run(ref random);
            var communities = Relabelling.ByFirst(labels).Length;
            if (communities == level.VertexCount) break;
            var refined = new Refinement(level, labels, communities, settings).Run(ref random);
            var parts = Relabelling.ByFirst(refined).Length;
            if (parts == level.VertexCount) break;
            labels = LabelsOfParts(labels, refined, parts);
            level = level.Aggregate(refined, parts);
            for (var vertex = 0; vertex < vertexOf.Length; vertex++) vertexOf[vertex] = refined[vertexOf[vertex]];
        }

        Labels = Array.ConvertAll(vertexOf, vertex => labels[vertex]);
        return changed;
    }

    /// <summary>A part is vertex of the next level, and begins it in the community that its vertices are in.</summary>
    private static int[] LabelsOfParts(int[] labels, int[] refined, int parts)
    {
        var labelsOfParts = new int[parts];
        for (var vertex = 0; vertex < labels.Length; vertex++) labelsOfParts[refined[vertex]] = labels[vertex];
        return labelsOfParts;
    }
}
