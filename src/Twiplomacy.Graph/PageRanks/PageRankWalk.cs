namespace Twiplomacy.Graph;

/// <summary>One power iteration after another, by gathering over the arcs that lead in.</summary>
internal sealed unsafe class PageRankWalk
{
    private const int VerticesPerBlock = 1 << 13;

    /// <summary>Beyond this the scores outgrow a core's own cache, and renaming the hubs to the front pays.</summary>
    private const int RenameFrom = 1 << 17;

    private readonly CompressedRows rows;
    private readonly int[] entries;
    private readonly double[]? weights;
    private readonly int[]? places;
    private readonly double[] shares;
    private readonly double[] passedOn;
    private readonly Blocks vertices;
    private readonly Blocks rowBlocks;
    private readonly GraphOptions options;

    /// <param name="shares">1 / out-degree, or 1 / out-strength; 0 marks a dangling vertex.</param>
    public PageRankWalk(CompressedRows inRows, double[]? weights, double[] shares, GraphOptions options)
    {
        rows = inRows;
        this.weights = weights;
        this.shares = shares;
        this.options = options;
        passedOn = new double[shares.Length];
        Scores = new double[shares.Length];
        Array.Fill(Scores, 1.0 / Math.Max(1, shares.Length));
        vertices = Blocks.OfItems(shares.Length, VerticesPerBlock);
        rowBlocks = inRows.Blocks();
        places = shares.Length < RenameFrom ? null : HubsFirst.Places(shares, options);
        entries = places is null ? inRows.Entries : HubsFirst.Rename(inRows, places, options);
    }

    public double[] Scores { get; }

    /// <summary>Replaces the scores by the next ones and answers Σ |change|.</summary>
    public double Step(double damping)
    {
        var dangling = vertices.Sum(options, PassOn);
        var foundation = (1 - damping) / Scores.Length + damping * dangling / Scores.Length;
        return rowBlocks.Sum(options, (start, end) => Gather(start, end, foundation, damping));
    }

    /// <summary>What each vertex gives along each of its arcs; answers the mass that stays on dangling vertices.</summary>
    private double PassOn(int start, int end)
    {
        var dangling = 0.0;
        for (var vertex = start; vertex < end; vertex++)
        {
            passedOn[places is null ? vertex : places[vertex]] = Scores[vertex] * shares[vertex];
            if (shares[vertex] == 0) dangling += Scores[vertex];
        }

        return dangling;
    }

    private double Gather(int start, int end, double foundation, double damping)
    {
        var change = 0.0;
        fixed (double* passed = passedOn, weight = weights)
        fixed (int* entry = entries, offset = rows.Offsets)
            for (var vertex = start; vertex < end; vertex++)
            {
                var (first, count) = (offset[vertex], offset[vertex + 1] - offset[vertex]);
                var sum = weight == null
                    ? RowSums.Sum(passed, entry + first, count)
                    : RowSums.WeightedSum(passed, entry + first, weight + first, count);
                var score = foundation + damping * sum;
                change += Math.Abs(score - Scores[vertex]);
                Scores[vertex] = score;
            }

        return change;
    }
}
