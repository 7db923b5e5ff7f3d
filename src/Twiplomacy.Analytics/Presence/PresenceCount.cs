using Twiplomacy.Analytics.Editions;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Presence;

/// <summary>The ties between some accounts and others, in both directions, with what is unknown of them.</summary>
/// <param name="Pairs">One account of each.</param>
/// <param name="Out">Follows of the first to the others that are known.</param>
/// <param name="UnknownOut">Such follows of which it is unknown whether they exist.</param>
/// <param name="In">Follows of the others to the first that are known.</param>
/// <param name="UnknownIn">Such follows of which it is unknown whether they exist.</param>
/// <param name="Mutual">Pairs that are known to follow each other.</param>
/// <param name="UnknownMutual">Pairs of which it is unknown whether they do.</param>
public sealed record PresenceCount(int Pairs, int Out, int UnknownOut, int In, int UnknownIn, int Mutual, int UnknownMutual)
{
    public static PresenceCount None { get; } = new(0, 0, 0, 0, 0, 0, 0);

    /// <summary>Pairs in which at least one is known to follow the other.</summary>
    public int Tied => Out + In - Mutual;

    /// <summary>Whether not one tie between them is known, neither yes nor no.</summary>
    public bool IsUnknown => UnknownOut == Pairs && UnknownIn == Pairs;

    /// <summary>Nobody is a pair with itself. O(own × others).</summary>
    public static PresenceCount Between(EditionTies ties, IReadOnlyCollection<int> own, IReadOnlyCollection<int> others)
    {
        ArgumentNullException.ThrowIfNull(ties);
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(others);
        return own.SelectMany(_ => others, (one, other) => (one, other)).Where(pair => pair.one != pair.other)
            .Aggregate(None, (sum, pair) => sum.With(ties.Follows(pair.one, pair.other), ties.Follows(pair.other, pair.one)));
    }

    private PresenceCount With(TieState there, TieState back) => new(
        Pairs + 1, Out + One(there, TieState.Yes), UnknownOut + One(there, TieState.Unknown), In + One(back, TieState.Yes),
        UnknownIn + One(back, TieState.Unknown), Mutual + (TieRules.Mutual(there, back) == MutualState.Mutual ? 1 : 0),
        UnknownMutual + (TieRules.Mutual(there, back) == MutualState.Unknown ? 1 : 0));

    private static int One(TieState state, TieState wanted) => state == wanted ? 1 : 0;
}
