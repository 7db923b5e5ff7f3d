using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>An actor's sum over the accounts that it holds in the panel; not deduplicated.</summary>
/// <param name="Published">The row, shown with the actor's largest account.</param>
/// <param name="Accounts">How many accounts were added up.</param>
public sealed record ActorRow(PublishedRow Published, int Accounts);

/// <summary>
/// Adds a count up over each actor's accounts and ranks the sums. An account that is not observed leaves its actor's
/// sum open above, so the actor can stand before everybody and is not ranked. O(actors log actors).
/// </summary>
public static class ActorRanking
{
    /// <param name="rows">A stored ranking of accounts.</param>
    /// <param name="before">The same of the previous edition, or null.</param>
    public static IReadOnlyList<ActorRow> Of(IReadOnlyList<PublishedRow> rows, IReadOnlyList<PublishedRow>? before)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var sums = Sums(rows);
        var earlier = Ranked(Sums(before ?? [])).ToDictionary(row => ActorOf(row.Published), row => row.Published.Row);
        return [.. Ranked(sums).Select(row => earlier.TryGetValue(ActorOf(row.Published), out var then)
            ? row with { Published = row.Published with { Row = row.Published.Row with { PreviousRank = then.Rank, PreviousValue = then.Value } } }
            : row)];
    }

    private static List<ActorRow> Sums(IReadOnlyList<PublishedRow> rows) => [.. rows.GroupBy(ActorOf).Select(Sum)];

    private static string ActorOf(PublishedRow row) => row.Member.Actor ?? row.Member.Account;

    private static ActorRow Sum(IGrouping<string, PublishedRow> accounts)
    {
        var all = accounts.ToList();
        var largest = all.OrderByDescending(row => row.Row.Value).ThenBy(row => row.Row.Place).First();
        var observed = all.Where(row => row.Row.Value is not null).ToList();
        double? known = observed.Count == 0 ? null : observed.Sum(row => row.Row.Value);
        var isWhole = observed.Count == all.Count;
        return new ActorRow(largest with
        {
            Row = largest.Row with
            {
                Rank = null, Value = known, ValueLow = known ?? 0, ValueHigh = isWhole ? known : null, Share = null,
                Coverage = observed.Count / (double)all.Count, PreviousRank = null, PreviousValue = null, ActorChanged = false,
                Status = observed.Count == 0 ? "not_observed" : isWhole ? "ranked" : "insufficiently_observed",
            },
        }, all.Count);
    }

    private static List<ActorRow> Ranked(List<ActorRow> sums)
    {
        var ordered = sums
            .OrderBy(row => row.Published.Row.Status switch { "ranked" => 0, "insufficiently_observed" => 1, _ => 2 })
            .ThenByDescending(row => row.Published.Row.Value)
            .ThenBy(row => ActorOf(row.Published), StringComparer.Ordinal).ToList();
        var known = ordered.Where(IsRanked).Select(row => row.Published.Row.Value!.Value).Order().ToArray();
        var lows = ordered.Select(row => row.Published.Row.ValueLow ?? 0).Order().ToArray();
        var highs = ordered.Select(row => row.Published.Row.ValueHigh ?? double.PositiveInfinity).Order().ToArray();
        return [.. ordered.Select((row, place) => row with { Published = row.Published with { Row = Placed(row, place, known, lows, highs) } })];
    }

    private static bool IsRanked(ActorRow actor) => actor.Published.Row.Status == "ranked";

    private static RankingRowRow Placed(ActorRow actor, int place, double[] known, double[] lows, double[] highs)
    {
        var row = actor.Published.Row;
        var (low, high) = (row.ValueLow ?? 0, row.ValueHigh ?? double.PositiveInfinity);
        return row with
        {
            Place = place,
            Rank = IsRanked(actor) ? 1 + Above(known, low) : null,
            RankBest = 1 + Above(lows, high),
            // An actor's own high may exceed its own low.
            RankWorst = 1 + Above(highs, low) - (high > low ? 1 : 0),
        };
    }

    private static int Above(double[] sorted, double value)
    {
        var at = Array.BinarySearch(sorted, value);
        if (at < 0) return sorted.Length - ~at;
        while (at < sorted.Length && sorted[at] == value) at++;
        return sorted.Length - at;
    }
}
