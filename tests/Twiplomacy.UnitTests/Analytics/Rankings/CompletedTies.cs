using Twiplomacy.Core.Ties;

namespace Twiplomacy.UnitTests.Analytics.Rankings;

/// <summary>Every way in which the unknown of some ties can be, and the tie measures counted by hand in each.</summary>
internal sealed class CompletedTies
{
    public static readonly string[] Measures = ["mutual_follows", "peer_followers", "peer_following", "unilateral_followers", "unilateral_following"];

    private readonly Dictionary<string, List<int[]>> _values;

    public CompletedTies(TieState[,] states)
    {
        Count = states.GetLength(0);
        _values = Measures.ToDictionary(measure => measure, _ => new List<int[]>());
        foreach (var follows in Completions(states))
            foreach (var measure in Measures) _values[measure].Add(ValuesOf(measure, follows));
    }

    public int Count { get; }

    /// <summary>The values of all accounts, once for each completion.</summary>
    public IReadOnlyList<int[]> Values(string measure) => _values[measure];

    /// <summary>The least and the greatest rank of each of some accounts among them, over all completions.</summary>
    public IReadOnlyDictionary<int, (int Best, int Worst)> Ranks(string measure, IReadOnlyCollection<int> among) => among.ToDictionary(
        a => a,
        a =>
        {
            var ranks = _values[measure].Select(values => 1 + among.Count(b => values[b] > values[a])).ToList();
            return (ranks.Min(), ranks.Max());
        });

    /// <summary>The states among some accounts alone.</summary>
    public static TieState[,] Among(TieState[,] states, IReadOnlyList<int> accounts)
    {
        var part = new TieState[accounts.Count, accounts.Count];
        for (var a = 0; a < accounts.Count; a++)
            for (var b = 0; b < accounts.Count; b++) part[a, b] = states[accounts[a], accounts[b]];
        return part;
    }

    /// <summary>The accounts of a few that are drawn, at least one, in ascending order.</summary>
    public static List<int> Draw(Random random, int count)
    {
        var drawn = Enumerable.Range(0, count).Where(_ => random.Next(3) > 0).ToList();
        return drawn.Count > 0 ? drawn : [random.Next(count)];
    }

    private static IEnumerable<bool[,]> Completions(TieState[,] states)
    {
        var n = states.GetLength(0);
        var open = (from a in Enumerable.Range(0, n) from b in Enumerable.Range(0, n) where a != b && states[a, b] == TieState.Unknown select (a, b)).ToList();
        for (var completion = 0; completion < 1 << open.Count; completion++)
        {
            var follows = new bool[n, n];
            for (var a = 0; a < n; a++)
                for (var b = 0; b < n; b++) follows[a, b] = states[a, b] == TieState.Yes;
            for (var i = 0; i < open.Count; i++) follows[open[i].a, open[i].b] = (completion >> i & 1) == 1;
            yield return follows;
        }
    }

    private static int[] ValuesOf(string measure, bool[,] follows)
    {
        var everybody = Enumerable.Range(0, follows.GetLength(0)).ToList();
        return [.. everybody.Select(a => everybody.Count(b => b != a && Counts(measure, follows[a, b], follows[b, a])))];
    }

    private static bool Counts(string measure, bool there, bool back) => measure switch
    {
        "mutual_follows" => there && back,
        "peer_followers" => back,
        "peer_following" => there,
        "unilateral_followers" => back && !there,
        _ => there && !back,
    };
}
