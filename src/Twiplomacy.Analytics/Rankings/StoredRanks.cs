using Twiplomacy.Core.Rankings;
using Twiplomacy.Core.Ties;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>What ranks are counted from, of a ranking whose rows are kept.</summary>
public static class StoredRanks
{
    /// <summary>Of a stored ranking, to count ranks among some of its accounts.</summary>
    /// <param name="among">The rows of those accounts.</param>
    public static async Task<RankField> FieldAsync(
        PublishedRanking ranking, IEnumerable<PublishedRow> among, EditionQueries editions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(editions);
        var open = among.Where(row => row.Row.ValueHigh > row.Row.ValueLow).Select(row => row.Row.Position).ToList();
        var pairs = TieMeasures.EffectIn(ranking.Measure) is { } effect && open.Count > 1
            ? PairsOf(await editions.ListTiesAsync(ranking.Revision.RevisionId, open, cancellationToken), ranking.Rows.Count, effect)
            : null;
        return FieldOf(ranking.Rows, pairs);
    }

    /// <param name="rows">The whole ranking.</param>
    /// <param name="pairs">The unknown pairs that link two accounts' values, as far as they are looked at.</param>
    public static RankField FieldOf(IReadOnlyCollection<PublishedRow> rows, OpenPairs? pairs)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var values = new RankedValue[rows.Count == 0 ? 0 : rows.Max(row => row.Row.Position) + 1];
        foreach (var row in rows) values[row.Row.Position] = ValueOf(row.Row);
        return new RankField(values, pairs);
    }

    /// <summary>What one row's rank is counted from.</summary>
    public static RankedValue ValueOf(RankedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Status == RankStatusNames.Of(RankStatus.NotApplicable) ? default : new RankedValue(
            row.Value ?? row.ValueLow, row.ValueLow is null && row.ValueHigh is null ? null : new ValueRange(row.ValueLow ?? 0, row.ValueHigh ?? double.PositiveInfinity),
            row.Value is not null);
    }

    /// <summary>
    /// The unknown pairs among some members of an edition from the ties it kept. Whose knowledge was not kept has none, which
    /// makes possible ranks wider, never narrower. O(unknown pairs).
    /// </summary>
    /// <param name="ties">The rows of those members.</param>
    /// <param name="count">How many members the edition has.</param>
    public static OpenPairs PairsOf(IReadOnlyList<EditionTieRow> ties, int count, PairEffect effect)
    {
        ArgumentNullException.ThrowIfNull(ties);
        var (targets, known, all) = (new int[]?[count], new ulong[]?[count], BitRow.Create(count));
        foreach (var tie in ties.Where(tie => tie.Known is not null))
        {
            (targets[tie.Source], known[tie.Source]) = (tie.Targets, BitRow.OfBytes(tie.Known, count));
            BitRow.Set(all, tie.Source);
        }
        var rows = new ulong[]?[count];
        foreach (var a in BitRow.Members(all))
        {
            foreach (var b in BitRow.Members(Without(all, known[a]!)))
            {
                var isOpen = !BitRow.Has(known[b]!, a) || (effect == PairEffect.ForBoth && Array.BinarySearch(targets[b]!, a) >= 0);
                if (a == b || !isOpen) continue;
                BitRow.Set(rows[a] ??= BitRow.Create(count), b);
                BitRow.Set(rows[b] ??= BitRow.Create(count), a);
            }
        }
        return new OpenPairs(effect, rows);
    }

    private static ulong[] Without(ulong[] set, ulong[] taken) => [.. set.Select((word, i) => word & ~taken[i])];
}
