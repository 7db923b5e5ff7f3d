namespace Twiplomacy.Application.Mentions;

/// <summary>Adds up who mentions whom. Ties go by the accounts' addresses, so that the same posts give the same lists.</summary>
public static class MentionSums
{
    /// <summary>By who is mentioned, those with most posts first.</summary>
    public static IReadOnlyList<MentionTotal> Received(IEnumerable<(MentionAnswer Pair, long Count)> counted) => Totals(counted, pair => pair.Target);

    /// <summary>By who mentions.</summary>
    public static IReadOnlyList<MentionTotal> Made(IEnumerable<(MentionAnswer Pair, long Count)> counted) => Totals(counted, pair => pair.Author);

    /// <summary>Each two accounts once, the one that mentions the other more often first.</summary>
    public static IReadOnlyList<MentionPair> Pairs(IReadOnlyCollection<(MentionAnswer Pair, long Count)> counted)
    {
        var counts = counted.ToDictionary(one => (one.Pair.Author.Id, one.Pair.Target.Id), one => one.Count);
        return [.. counted.Select(one => new MentionPair(
                one.Pair.Author, one.Pair.Target, one.Count, counts.GetValueOrDefault((one.Pair.Target.Id, one.Pair.Author.Id))))
            .Where(pair => pair.Posts > pair.Back || (pair.Posts == pair.Back && string.CompareOrdinal(pair.First.Id, pair.Second.Id) < 0))
            .OrderByDescending(pair => pair.Posts).ThenBy(pair => pair.First.Id, StringComparer.Ordinal)
            .ThenBy(pair => pair.Second.Id, StringComparer.Ordinal)];
    }

    private static IReadOnlyList<MentionTotal> Totals(
        IEnumerable<(MentionAnswer Pair, long Count)> counted, Func<MentionAnswer, MentionAccount> side) =>
        [.. counted.GroupBy(one => side(one.Pair).Id)
            .Select(group => new MentionTotal(side(group.First().Pair), group.Sum(one => one.Count), group.Count()))
            .OrderByDescending(total => total.Posts).ThenBy(total => total.Account.Id, StringComparer.Ordinal)];
}
