namespace Twiplomacy.Graph;

/// <summary>
/// Splits each community into well connected parts: every vertex begins alone and, while alone, may join a part of its
/// community where modularity does not fall, chosen with a probability ∝ exp(gain / θ). Vertices and parts that hang too
/// loosely in their community take no part. This is what keeps communities from falling apart inside.
/// </summary>
internal sealed class Refinement
{
    private readonly CommunityGraph graph;
    private readonly int[] communities;
    private readonly double penalty;
    private readonly double temperature;
    private readonly int[] parts;
    private readonly double[] partStrengths;

    /// <summary>Weight between a part and the rest of its community.</summary>
    private readonly double[] partBonds;
    private readonly bool[] joined;
    private readonly double[] communityStrengths;
    private readonly WeightTally tally;
    private double[] chances = new double[16];

    public Refinement(CommunityGraph graph, int[] communities, int communityCount, LeidenSettings settings)
    {
        this.graph = graph;
        this.communities = communities;
        penalty = settings.Resolution / graph.TotalStrength;
        temperature = settings.Randomness * graph.TotalStrength / Math.Max(1, graph.Rows.EntryCount);
        parts = Enumerable.Range(0, graph.VertexCount).ToArray();
        partStrengths = (double[])graph.Strengths.Clone();
        partBonds = new double[graph.VertexCount];
        joined = new bool[graph.VertexCount];
        communityStrengths = new double[communityCount];
        tally = new WeightTally(graph.VertexCount);
        for (var vertex = 0; vertex < parts.Length; vertex++)
        {
            communityStrengths[communities[vertex]] += graph.Strengths[vertex];
            partBonds[vertex] = BondOf(vertex);
        }
    }

    /// <summary>The part of each vertex, numbered by one of its vertices.</summary>
    public int[] Run(ref SeededRandom random)
    {
        var order = Enumerable.Range(0, parts.Length).ToArray();
        random.Shuffle(order);
        foreach (var vertex in order)
            if (!joined[vertex] && IsWellConnected(vertex, partBonds[vertex], graph.Strengths[vertex])) Join(vertex, ref random);
        return parts;
    }

    private double BondOf(int vertex)
    {
        var row = graph.Rows[vertex];
        var bond = 0.0;
        for (var place = 0; place < row.Length; place++)
            if (communities[row[place]] == communities[vertex])
                bond += graph.Weights is null ? 1 : graph.Weights[graph.Rows.Offsets[vertex] + place];
        return bond;
    }

    /// <summary>w(part, rest) ≥ γ K(part) K(rest) / 2m.</summary>
    private bool IsWellConnected(int vertex, double bond, double strength) =>
        bond >= penalty * strength * (communityStrengths[communities[vertex]] - strength);

    private void Join(int vertex, ref SeededRandom random)
    {
        tally.AddRowWithin(graph, vertex, parts, communities);
        var part = Choose(vertex, ref random);
        if (part != vertex)
        {
            partBonds[part] += partBonds[vertex] - 2 * tally[part];
            partStrengths[part] += graph.Strengths[vertex];
            partStrengths[vertex] = 0;
            parts[vertex] = part;
            joined[vertex] = joined[part] = true;
        }

        tally.Clear();
    }

    /// <summary>Staying alone is a choice too, with gain 0. Gains are taken from the largest, so that exp cannot overflow.</summary>
    private int Choose(int vertex, ref SeededRandom random)
    {
        var candidates = tally.Touched;
        if (chances.Length < candidates.Length) chances = new double[candidates.Length * 2];
        var most = 0.0;
        for (var place = 0; place < candidates.Length; place++)
        {
            chances[place] = Gain(vertex, candidates[place]);
            most = Math.Max(most, chances[place]);
        }

        var total = Chance(0, most);
        for (var place = 0; place < candidates.Length; place++)
            total += chances[place] = Chance(chances[place], most);

        var drawn = random.Fraction() * total;
        for (var place = 0; place < candidates.Length; place++)
        {
            drawn -= chances[place];
            if (drawn < 0) return candidates[place];
        }

        return vertex;
    }

    /// <summary>What is less likely than 1 in 10¹⁷ would be lost in the sum anyhow.</summary>
    private double Chance(double gain, double most)
    {
        var exponent = (gain - most) / temperature;
        return gain < 0 || exponent < -40 ? 0 : Math.Exp(exponent);
    }

    /// <summary>Of joining the part; negative if the part is no candidate.</summary>
    private double Gain(int vertex, int part) =>
        IsWellConnected(vertex, partBonds[part], partStrengths[part])
            ? tally[part] - penalty * graph.Strengths[vertex] * partStrengths[part]
            : -1;
}
