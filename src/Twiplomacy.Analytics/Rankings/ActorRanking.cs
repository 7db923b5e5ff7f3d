using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>An actor's sum over the accounts that it holds in the panel; not deduplicated.</summary>
/// <param name="Published">The row, shown with the actor's largest account.</param>
/// <param name="Accounts">How many accounts were added up.</param>
public sealed record ActorRow(PublishedRow Published, int Accounts);

/// <summary>
/// Adds a count up over each actor's accounts and ranks the sums. An account that is not observed leaves its actor's
/// sum open above, so the actor can stand before everybody. O(actors log actors).
/// </summary>
public static class ActorRanking
{
    /// <param name="rows">A stored ranking of accounts.</param>
    /// <param name="before">The same of the previous edition, or null.</param>
    /// <param name="maxRange">The range of an actor's possible ranks is narrow up to this share of the actors − 1.</param>
    public static IReadOnlyList<ActorRow> Of(IReadOnlyList<PublishedRow> rows, IReadOnlyList<PublishedRow>? before, double maxRange)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return Beside(Ranked(rows, maxRange), Ranked(before ?? [], maxRange));
    }

    internal static string ActorOf(EditionMemberRow member) => member.Actor ?? member.Account;

    /// <summary>Actors' rows in order, each with its place before.</summary>
    internal static IReadOnlyList<ActorRow> Beside(IReadOnlyList<ActorRow> rows, IReadOnlyList<ActorRow> before)
    {
        var earlier = before.ToDictionary(row => ActorOf(row.Published.Member), row => row.Published.Row);
        var among = FieldOf(rows).Among([.. Enumerable.Range(0, rows.Count).Where(i => earlier.ContainsKey(ActorOf(rows[i].Published.Member)))]);
        var here = rows.Select(row => ActorOf(row.Published.Member)).ToHashSet();
        var left = new Leavers(earlier.Where(row => !here.Contains(row.Key)).Select(row => PlaceBefore.PossibleOf(row.Value)));
        return [.. rows.Select((row, i) => earlier.TryGetValue(ActorOf(row.Published.Member), out var then)
            ? row with { Published = row.Published with { Row = PlaceBefore.Beside(row.Published.Row, then, among[i], left, actorChanged: false) } }
            : row)];
    }

    private static RankField FieldOf(IReadOnlyList<ActorRow> rows) => new([.. rows.Select(row => StoredRanks.ValueOf(row.Published.Row))], null);

    private static List<ActorRow> Ranked(IReadOnlyList<PublishedRow> rows, double maxRange)
    {
        var sums = rows.GroupBy(row => ActorOf(row.Member)).Select(Sum).ToList();
        var places = FieldOf(sums).AmongAll();
        return [.. sums.Select((sum, i) => Placed(sum, places[i], sums.Count, maxRange))
            .OrderBy(row => row.Published.Row.Rank is null)
            .ThenByDescending(row => row.Published.Row.Value)
            .ThenBy(row => ActorOf(row.Published.Member), StringComparer.Ordinal)
            .Select((row, place) => row with { Published = row.Published with { Row = row.Published.Row with { Place = place } } })];
    }

    private static ActorRow Sum(IGrouping<string, PublishedRow> accounts)
    {
        var all = accounts.ToList();
        var largest = all.OrderByDescending(row => row.Row.Value).ThenBy(row => row.Row.Place).First();
        var observed = all.Where(row => row.Row.Value is not null).ToList();
        double? known = observed.Count == 0 ? null : observed.Sum(row => row.Row.Value);
        var isWhole = observed.Count == all.Count;
        return new ActorRow(largest with
        {
            Row = new RankedRow(
                largest.Row.Measure, 0, largest.Row.Position, null, null, null, known, known ?? 0, isWhole ? known : null, observed.Count / (double)all.Count,
                null, "", null, null, false, largest.Row.EvidenceFrom, largest.Row.EvidenceTo),
        }, all.Count);
    }

    private static ActorRow Placed(ActorRow actor, RankPlace place, int actors, double maxRange)
    {
        var row = actor.Published.Row;
        var status = row.Value is null ? RankStatus.NotObserved : Ranking.StatusOf(place.Possible, actors, maxRange);
        return actor with
        {
            Published = actor.Published with
            {
                Row = row with
                {
                    // As of one ranking from stored rows: who has no value has no rank, and keeps the range.
                    Rank = row.Value is null ? null : place.Rank, RankBest = place.Possible?.Best, RankWorst = place.Possible?.Worst,
                    Status = RankStatusNames.Of(status),
                },
            },
        };
    }
}
