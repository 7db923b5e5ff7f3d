using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>The five counts of peers, with bounds, and the unknown pairs that link them.</summary>
internal static class TieMeasures
{
    /// <summary>The measure of which a model is offered.</summary>
    public const string MutualFollows = "mutual_follows";

    private sealed record Definition(string Measure, Func<PairCounts, PeerCount[]> Counts, Func<PairCounts, OpenPairs?> Pairs);

    private static readonly Definition[] Definitions =
    [
        new(MutualFollows, pairs => pairs.Mutual, pairs => new OpenPairs(PairEffect.ForBoth, pairs.OpenMutual)),
        new("peer_followers", pairs => pairs.Followers, _ => null),
        new("peer_following", pairs => pairs.Following, _ => null),
        new("unilateral_followers", pairs => pairs.UnilateralFollowers, pairs => new OpenPairs(PairEffect.ForEither, pairs.Contested)),
        new("unilateral_following", pairs => pairs.UnilateralFollowing, pairs => new OpenPairs(PairEffect.ForEither, pairs.Contested)),
    ];

    /// <summary>What an unknown pair means in a measure; null where it links nobody's values.</summary>
    public static PairEffect? EffectIn(string measure) => measure switch
    {
        MutualFollows => PairEffect.ForBoth,
        "unilateral_followers" or "unilateral_following" => PairEffect.ForEither,
        _ => null,
    };

    /// <summary>The columns of the measures that are wanted; the others are not computed.</summary>
    public static IEnumerable<MeasureColumn> Of(TieSnapshot ties, Predicate<string> wanted)
    {
        var chosen = Definitions.Where(definition => wanted(definition.Measure)).ToList();
        if (chosen.Count == 0) return [];
        var pairs = PairCounts.Of(ties);
        return chosen.Select(definition => Column(definition, pairs));
    }

    private static MeasureColumn Column(Definition definition, PairCounts pairs)
    {
        var counts = definition.Counts(pairs);
        var expected = definition.Measure == MutualFollows ? pairs.Expected : null;
        return new MeasureColumn(definition.Measure, [.. counts.Select((count, i) => Cell(count, counts.Length - 1) with
        {
            Expected = expected?.Value(count.Low, pairs.OpenOneWay[i], count.Open - pairs.OpenOneWay[i]),
        })])
        {
            Pairs = definition.Pairs(pairs),
        };
    }

    private static MeasureCell Cell(PeerCount count, int peers)
    {
        var coverage = peers == 0 ? 1 : (peers - count.Open) / (double)peers;
        double? value = coverage == 0 ? null : count.Low;
        return new MeasureCell(value, count.Low, count.High, coverage, peers == 0 ? null : value / peers);
    }
}
