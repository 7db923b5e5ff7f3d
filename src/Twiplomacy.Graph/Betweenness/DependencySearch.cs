namespace Twiplomacy.Graph;

/// <summary>
/// One source's part of Brandes' algorithm: a breadth-first search that counts shortest paths, then the dependencies
/// δ(v) = σ(v) × Σ over successors w one level below of (1 + δ(w)) / σ(w), from the last level back to the first.
/// Every level can be crossed from above or from below; the side with fewer arcs is taken.
/// </summary>
internal sealed unsafe class DependencySearch
{
    private const int Unreached = -1;

    private readonly CompressedRows outRows;
    private readonly CompressedRows inRows;
    private readonly int[] levels;
    private readonly double[] paths;
    private readonly double[] dependencies;

    /// <summary>All zero between steps. Holds what a level passes on: σ on the way down, (1 + δ) / σ on the way up.</summary>
    private readonly double[] passed;

    /// <summary>Reached vertices, level by level.</summary>
    private readonly int[] order;
    private readonly List<int> levelStarts = [];
    private readonly int[] unreached;
    private int reachedCount;
    private int unreachedCount;

    public DependencySearch(DirectedGraph graph)
    {
        (outRows, inRows) = (graph.Out, graph.In);
        levels = new int[graph.VertexCount];
        Array.Fill(levels, Unreached);
        paths = new double[graph.VertexCount];
        dependencies = new double[graph.VertexCount];
        passed = new double[graph.VertexCount];
        order = new int[graph.VertexCount];
        unreached = new int[graph.VertexCount];
    }

    /// <summary>Adds δ(v) of this source, and its square if there is room for it, for every vertex but the source.</summary>
    public void AddFrom(int source, double[] sums, double[] squares)
    {
        CountPaths(source);
        for (var level = levelStarts.Count - 3; level >= 1; level--) Depend(level);
        for (var place = levelStarts[1]; place < reachedCount; place++)
        {
            var dependency = dependencies[order[place]];
            sums[order[place]] += dependency;
            if (squares.Length > 0) squares[order[place]] += dependency * dependency;
        }

        for (var place = 0; place < reachedCount; place++)
        {
            levels[order[place]] = Unreached;
            dependencies[order[place]] = 0;
        }
    }

    private ReadOnlySpan<int> Level(int level) => order.AsSpan(levelStarts[level]..levelStarts[level + 1]);

    /// <summary>Afterwards <c>levelStarts</c> holds the start of every level that is not empty, and the end.</summary>
    private void CountPaths(int source)
    {
        levelStarts.Clear();
        levelStarts.Add(0);
        order[0] = source;
        levels[source] = 0;
        paths[source] = 1;
        reachedCount = 1;
        unreachedCount = -1;
        long arriving = inRows.EntryCount - inRows.Length(source);
        while (levelStarts[^1] < reachedCount)
        {
            levelStarts.Add(reachedCount);
            var level = levelStarts.Count - 2;
            var leaving = ArcsOf(outRows, level);
            if (arriving + order.Length - reachedCount < leaving) Pull(level);
            else if (leaving > order.Length) PushBlindly(level);
            else Push(level);
            for (var place = levelStarts[^1]; place < reachedCount; place++) arriving -= inRows.Length(order[place]);
        }
    }

    private long ArcsOf(CompressedRows rows, int level)
    {
        var arcs = 0L;
        foreach (var vertex in Level(level)) arcs += rows.Length(vertex);
        return arcs;
    }

    private void Push(int level)
    {
        foreach (var vertex in Level(level))
        {
            var arriving = paths[vertex];
            foreach (var successor in outRows[vertex])
            {
                var reachedAt = levels[successor];
                if (reachedAt == level + 1)
                {
                    paths[successor] += arriving;
                }
                else if (reachedAt == Unreached)
                {
                    levels[successor] = level + 1;
                    paths[successor] = arriving;
                    order[reachedCount++] = successor;
                }
            }
        }
    }

    /// <summary>Adds along every arc and sorts out afterwards who was reached: no branch to predict where arcs abound.</summary>
    private void PushBlindly(int level)
    {
        foreach (var vertex in Level(level))
        {
            var arriving = paths[vertex];
            foreach (var successor in outRows[vertex]) passed[successor] += arriving;
        }

        for (var vertex = 0; vertex < levels.Length; vertex++)
            if (levels[vertex] == Unreached && passed[vertex] > 0) Reach(vertex, level + 1, passed[vertex]);
        Array.Clear(passed);
    }

    private void Pull(int level)
    {
        ListUnreached();
        foreach (var vertex in Level(level)) passed[vertex] = paths[vertex];
        var left = 0;
        fixed (double* values = passed)
        fixed (int* entries = inRows.Entries)
            for (var place = 0; place < unreachedCount; place++)
            {
                var vertex = unreached[place];
                var arriving = RowSums.Sum(values, entries + inRows.Offsets[vertex], inRows.Length(vertex));
                if (arriving > 0) Reach(vertex, level + 1, arriving);
                else unreached[left++] = vertex;
            }

        unreachedCount = left;
        foreach (var vertex in Level(level)) passed[vertex] = 0;
    }

    private void Reach(int vertex, int level, double arriving)
    {
        levels[vertex] = level;
        paths[vertex] = arriving;
        order[reachedCount++] = vertex;
    }

    private void ListUnreached()
    {
        var (before, listed) = (unreachedCount, 0);
        for (var place = 0; place < (before < 0 ? levels.Length : before); place++)
        {
            var vertex = before < 0 ? place : unreached[place];
            if (levels[vertex] == Unreached) unreached[listed++] = vertex;
        }

        unreachedCount = listed;
    }

    private void Depend(int level)
    {
        var (above, below) = (ArcsOf(outRows, level), ArcsOf(inRows, level + 1));
        if (above <= below) DependByGathering(level);
        else if (below > order.Length) DependByScatteringBlindly(level);
        else DependByScattering(level);
    }

    private void DependByGathering(int level)
    {
        foreach (var vertex in Level(level + 1)) passed[vertex] = (1 + dependencies[vertex]) / paths[vertex];
        fixed (double* values = passed)
        fixed (int* entries = outRows.Entries)
            foreach (var vertex in Level(level))
                dependencies[vertex] = paths[vertex] * RowSums.Sum(values, entries + outRows.Offsets[vertex], outRows.Length(vertex));
        foreach (var vertex in Level(level + 1)) passed[vertex] = 0;
    }

    private void DependByScattering(int level)
    {
        foreach (var vertex in Level(level + 1))
        {
            var passing = (1 + dependencies[vertex]) / paths[vertex];
            foreach (var predecessor in inRows[vertex])
                if (levels[predecessor] == level) dependencies[predecessor] += passing * paths[predecessor];
        }
    }

    private void DependByScatteringBlindly(int level)
    {
        foreach (var vertex in Level(level + 1))
        {
            var passing = (1 + dependencies[vertex]) / paths[vertex];
            foreach (var predecessor in inRows[vertex]) passed[predecessor] += passing;
        }

        foreach (var vertex in Level(level)) dependencies[vertex] = passed[vertex] * paths[vertex];
        Array.Clear(passed);
    }
}
