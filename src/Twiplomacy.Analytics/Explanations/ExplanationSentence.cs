using System.Globalization;

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
        $"{(explanation.Row.Rank is { } rank ? Text($"stands at rank {rank}") : "is not ranked")} with {Ties(explanation.Ties)} in {explanation.Edition.Slug}";

    private static string Went(RankExplanation explanation)
    {
        var (before, now) = (explanation.PreviousRow?.Rank, explanation.Row.Rank);
        var verb = (before, now) switch
        {
            ({ } old, { } rank) when rank < old => "rose",
            ({ } old, { } rank) when rank > old => "fell",
            ({ } old, { } rank) when rank == old => "kept its rank,",
            _ => "went",
        };
        return $"{verb} from {Rank(before)} with {Ties(explanation.PreviousTies ?? 0)} in {explanation.Previous!.Slug} to {Rank(now)} with {Text($"{explanation.Ties}")} in {explanation.Edition.Slug}";
    }

    private static string Counted(IReadOnlyList<MovedTie> moved, string verb, Func<(TieCause Cause, string Gained, string Lost), string> word)
    {
        if (moved.Count == 0) return $"none {verb}";
        var counts = moved.CountBy(tie => tie.Cause).ToDictionary();
        var parts = Words.Where(w => counts.ContainsKey(w.Cause)).Select(w => Text($"{counts[w.Cause]} {word(w)}"));
        return Text($"{moved.Count} {verb} ({string.Join(", ", parts)})");
    }

    private static string Rank(int? rank) => rank is { } known ? Text($"rank {known}") : "no rank";

    private static string Ties(int count) => count == 1 ? "1 mutual tie" : Text($"{count} mutual ties");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
