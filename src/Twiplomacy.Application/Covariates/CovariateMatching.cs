using Twiplomacy.Formats.Covariates;
using Twiplomacy.Storage.Covariates;

namespace Twiplomacy.Application.Covariates;

/// <summary>What a file of pairs says of countries or accounts that are known, and what it says that cannot be taken.</summary>
/// <param name="Values">Of a symmetric covariate each pair once, its ends in ordinal order.</param>
/// <param name="Unread">In the order of the file.</param>
/// <param name="Unmatched">Names that nobody knows, the most frequent first.</param>
/// <param name="UnmatchedRows">Rows that name one.</param>
internal sealed record CovariateMatching(
    IReadOnlyList<CovariateValue> Values, bool IsSymmetric, IReadOnlyList<UnreadPair> Unread, IReadOnlyList<UnmatchedName> Unmatched,
    int UnmatchedRows)
{
    /// <param name="match">The country or account that a name stands for; null if nobody knows it.</param>
    /// <param name="isSymmetric">As somebody stated it; null: as the file shows it.</param>
    public static CovariateMatching Of(PairFile file, Func<string, string?> match, bool? isSymmetric)
    {
        var (matched, unread) = (new List<(PairRow Row, CovariateValue Value)>(), file.Unread.ToList());
        var (unmatched, unmatchedRows) = (new Dictionary<string, int>(), 0);
        foreach (var row in file.Rows)
        {
            var (from, to) = (match(row.From), match(row.To));
            if (from is not null && to is not null && from != to) matched.Add((row, new CovariateValue(row.Year, from, to, row.Value)));
            else if (from is not null && to is not null) unread.Add(new UnreadPair(row.Row, PairMessages.Itself, row.Raw));
            else unmatchedRows++;
            foreach (var name in NamesWithout(row, from, to)) unmatched[name] = unmatched.GetValueOrDefault(name) + 1;
        }
        var symmetric = isSymmetric ?? LooksSymmetric(matched.Select(pair => pair.Value));
        return new(
            [.. Once(matched, symmetric, unread)], symmetric, [.. unread.OrderBy(row => row.Row)],
            [.. unmatched.Select(name => new UnmatchedName(name.Key, name.Value))
                .OrderByDescending(name => name.Rows).ThenBy(name => name.Name, StringComparer.Ordinal)],
            unmatchedRows);
    }

    /// <summary>The ends of a row that nobody knows.</summary>
    private static IEnumerable<string> NamesWithout(PairRow row, string? from, string? to)
    {
        if (from is null) yield return row.From;
        if (to is null && (from is not null || row.To != row.From)) yield return row.To;
    }

    /// <summary>
    /// No pair has another value the other way round, and the file has either every pair in both orders or none: half of them would
    /// be a file of ties that go one way.
    /// </summary>
    internal static bool LooksSymmetric(IEnumerable<CovariateValue> values)
    {
        var known = new Dictionary<(short?, string, string), double>();
        foreach (var value in values) known.TryAdd((value.Year, value.Source, value.Target), value.Value);
        var back = 0;
        foreach (var ((year, source, target), value) in known)
            if (known.TryGetValue((year, target, source), out var other))
            {
                if (!other.Equals(value)) return false;
                back++;
            }
        return back == 0 || back == known.Count;
    }

    // A pair that is said again as before is no fault; one that is said otherwise is one, and the first stands.
    private static IEnumerable<CovariateValue> Once(IEnumerable<(PairRow Row, CovariateValue Value)> matched, bool symmetric, List<UnreadPair> unread)
    {
        var first = new Dictionary<(short?, string, string), (long Row, double Value)>();
        foreach (var (row, value) in matched)
        {
            var isTurned = symmetric && string.CompareOrdinal(value.Source, value.Target) > 0;
            var kept = isTurned ? value with { Source = value.Target, Target = value.Source } : value;
            if (first.TryAdd((kept.Year, kept.Source, kept.Target), (row.Row, kept.Value))) yield return kept;
            else if (first[(kept.Year, kept.Source, kept.Target)] is var before && !before.Value.Equals(kept.Value))
                unread.Add(new UnreadPair(row.Row, PairMessages.SaidTwice(before.Row), row.Raw));
        }
    }
}
