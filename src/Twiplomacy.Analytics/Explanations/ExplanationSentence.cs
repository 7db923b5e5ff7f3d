using System.Globalization;
using Twiplomacy.Core.Rankings;

namespace Twiplomacy.Analytics.Explanations;

/// <summary>Says an explanation in one English sentence.</summary>
internal static class ExplanationSentence
{
    private static readonly (TieCause Cause, string Gained, string Lost)[] Words =
    [
        (TieCause.OwnDoing, "by following back", "by its own unfollowing"),
        (TieCause.OthersDoing, "followed back by peers", "unfollowed by peers"),
        (TieCause.BothDoing, "new on both sides", "ended on both sides"),
        (TieCause.PanelChange, "with accounts new in the panel", "with accounts that left the panel"),
        (TieCause.Rename, "with accounts that replace another of the same actor", "with accounts that were replaced by another of the same actor"),
        (TieCause.Gone, "with accounts that came back", "with accounts suspended or gone"),
        (TieCause.Evidence, "known only now", "no longer known"),
    ];

    public static string Of(RankExplanation explanation)
    {
        var name = explanation.Account.Handle is { } handle ? "@" + handle : explanation.Account.Account;
        if (explanation.Previous is not { } previous) return $"{name} {Stands(explanation)}; there is no edition before to compare with.";
        if (explanation.Movements is not { } moved) return $"{name} {Stands(explanation)}; it was no member of {previous.Slug}.";
        return $"{name} {Went(explanation)}: {Counted(moved.Gained, "gained", w => w.Gained)}, {Counted(moved.Lost, "lost", w => w.Lost)}.";
    }

    private static string Stands(RankExplanation explanation) =>
        $"{(explanation.Row.Rank is null ? "is not ranked" : $"stands at {Rank(explanation.Row)}")} with {Ties(explanation.Ties)} in {explanation.Edition.Slug}";

    private static string Went(RankExplanation explanation)
    {
        // Up or down is said only where it can be told.
        var verb = explanation.Row.Moved switch { null => "went", 0 => "kept its rank,", > 0 => "rose", _ => "fell" };
        return $"{verb} from {Rank(explanation.PreviousRow)} with {Ties(explanation.PreviousTies ?? 0)} in {explanation.Previous!.Slug} to {Rank(explanation.Row)} with {Text($"{explanation.Ties}")} in {explanation.Edition.Slug}";
    }

    private static string Counted(IReadOnlyList<MovedTie> moved, string verb, Func<(TieCause Cause, string Gained, string Lost), string> word)
    {
        if (moved.Count == 0) return $"none {verb}";
        var counts = moved.CountBy(tie => tie.Cause).ToDictionary();
        var parts = Words.Where(w => counts.ContainsKey(w.Cause)).Select(w => Text($"{counts[w.Cause]} {word(w)}"));
        return Text($"{moved.Count} {verb} ({string.Join(", ", parts)})");
    }

    private static string Rank(RankedRow? row) => row?.Rank is not { } rank ? "no rank"
        : row.RankBest < row.RankWorst ? Text($"rank {row.RankBest}–{row.RankWorst}") : Text($"rank {rank}");

    private static string Ties(int count) => count == 1 ? "1 mutual tie" : Text($"{count} mutual ties");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
