using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Worklists;

/// <summary>The next better ranks in mutual follows that an account can reach by itself, each with the fewest steps that bring it.</summary>
/// <param name="Now">As it stands once what is under way is done; without steps of its own.</param>
/// <param name="Goals">From the next better rank on.</param>
public sealed record WorklistPlan(WorklistGoal Now, IReadOnlyList<WorklistGoal> Goals)
{
    /// <summary>How many better ranks are looked for.</summary>
    public const int Most = 3;

    /// <summary>
    /// A step raises both sides by one, so a peer that has as many mutual follows as the account will have is passed only if the
    /// step is not taken with it; such peers come last. Ranks and ranges are counted as the ranking counts them. O(n log n + open pairs)
    /// for each better rank, O(steps × n) to look for them.
    /// </summary>
    /// <param name="ties">The ties among the members of a panel.</param>
    /// <param name="account">Whose plan it is.</param>
    /// <param name="underWay">Peers with whom the tie is taken as mutual already.</param>
    /// <param name="steps">Peers with whom it can become so, the best first: all follow the account and are known not to be followed.</param>
    public static WorklistPlan Of(TieSnapshot ties, int account, IReadOnlyCollection<int> underWay, IReadOnlyList<int> steps)
    {
        ArgumentNullException.ThrowIfNull(ties);
        ArgumentNullException.ThrowIfNull(underWay);
        ArgumentNullException.ThrowIfNull(steps);
        var column = TieMeasures.Of(ties, measure => measure == TieMeasures.MutualFollows).Single();
        var field = Raised(new RankField([.. column.Cells.Select(cell => cell.Ranked)], column.Pairs), account, underWay);
        var now = GoalOf(field, account, []);
        var goals = new List<WorklistGoal>();
        var (values, best) = (field.Values.Select(value => value.Value ?? 0).ToArray(), now.Rank);
        for (var count = 1; count <= steps.Count && goals.Count < Most && best > 1; count++)
        {
            var chosen = Fewest(values, account, steps, count);
            if (RankOf(values, account, chosen) >= best) continue;
            goals.Add(GoalOf(Raised(field, account, chosen), account, chosen));
            best = goals[^1].Rank;
        }
        return new(now, goals);
    }

    // Whoever would be raised above the account by the step comes last.
    private static List<int> Fewest(double[] values, int account, IReadOnlyList<int> steps, int count) =>
        [.. steps.OrderBy(peer => values[peer] == values[account] + count).Take(count)];

    private static int RankOf(double[] values, int account, List<int> chosen)
    {
        var own = values[account] + chosen.Count;
        return 1 + values.Where((value, peer) => peer != account && value > own).Count() + chosen.Count(peer => values[peer] == own);
    }

    private static WorklistGoal GoalOf(RankField field, int account, IReadOnlyList<int> steps)
    {
        var place = field.AmongAll()[account];
        var rank = place.Rank ?? place.Possible?.Worst ?? field.Values.Count;
        return new(steps, (int)(field.Values[account].Value ?? 0), rank, place.Possible?.Best ?? rank, place.Possible?.Worst ?? rank);
    }

    // The pairs were known not to be mutual, so that what is unknown stays as it is.
    private static RankField Raised(RankField field, int account, IReadOnlyCollection<int> peers)
    {
        var values = field.Values.ToArray();
        values[account] = Raised(values[account], peers.Count);
        foreach (var peer in peers) values[peer] = Raised(values[peer], 1);
        return field with { Values = values };
    }

    private static RankedValue Raised(RankedValue value, int by) => by == 0 ? value : new(
        (value.Value ?? 0) + by, value.Range is { } range ? new ValueRange(range.Low + by, range.High + by) : null, IsObserved: true);
}
