using System.Globalization;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Analytics.Explanations;

/// <summary>Sums an explanation up: what happened to the rank, and how many mutual follows were gained and lost for which reasons.</summary>
internal static class ExplanationSummary
{
    public static Message Of(RankExplanation explanation)
    {
        var (name, edition) = (NameOf(explanation), explanation.Edition.Slug);
        if (explanation.Movements is { } moved) return ExplanationMessages.Whole(Happened(explanation, name), Gained(moved.Gained), Lost(moved.Lost));
        if (RankOf(explanation.Row) is not { } rank) return ExplanationMessages.NotRanked(name, edition);
        return explanation.Previous is { } previous
            ? ExplanationMessages.NoMemberBefore(name, rank, explanation.Ties, edition, previous.Slug)
            : ExplanationMessages.First(name, rank, explanation.Ties, edition);
    }

    // Up or down is said only where it can be told.
    private static Message Happened(RankExplanation explanation, string name)
    {
        var (edition, previous) = (explanation.Edition.Slug, explanation.Previous!.Slug);
        var (now, then) = (explanation.Ties, explanation.PreviousTies ?? 0);
        if (RankOf(explanation.Row) is not { } rank) return ExplanationMessages.NotRanked(name, edition);
        if (explanation.Row.Moved is not { } moved || RankOf(explanation.PreviousRow) is not { } before)
            return ExplanationMessages.CannotTell(name, then, previous, now, edition);
        return moved switch
        {
            0 => ExplanationMessages.Kept(name, rank, then, previous, now, edition),
            > 0 => ExplanationMessages.Rose(name, before, then, previous, rank, now, edition),
            _ => ExplanationMessages.Fell(name, before, then, previous, rank, now, edition),
        };
    }

    private static Message Gained(IReadOnlyList<MovedTie> ties) => ExplanationMessages.Gained(ties.Count, PartsOf(ties, isGained: true));

    private static Message Lost(IReadOnlyList<MovedTie> ties) => ExplanationMessages.Lost(ties.Count, PartsOf(ties, isGained: false));

    private static IReadOnlyList<Message> PartsOf(IReadOnlyList<MovedTie> ties, bool isGained) =>
        [.. ties.CountBy(tie => tie.Cause).OrderBy(pair => pair.Key).Select(pair => ExplanationMessages.Caused(pair.Value, pair.Key, isGained))];

    private static string NameOf(RankExplanation explanation) => explanation.Account.Handle is { } handle ? "@" + handle : explanation.Account.Account;

    private static string? RankOf(RankedRow? row) => row?.Rank is not { } rank ? null
        : row.RankBest < row.RankWorst ? string.Create(CultureInfo.InvariantCulture, $"{row.RankBest}–{row.RankWorst}") : rank.ToString(CultureInfo.InvariantCulture);
}
