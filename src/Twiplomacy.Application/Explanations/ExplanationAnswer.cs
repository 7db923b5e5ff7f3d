using System.Text.Json;
using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Rankings;

namespace Twiplomacy.Application.Explanations;

/// <summary>Why an account stands where it stands: the mutual ties it gained and lost since the edition before.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Revision">Its revision.</param>
/// <param name="AsOf">Its date.</param>
/// <param name="Previous">The edition compared with, pinned by its revision; null without one.</param>
/// <param name="Measure">The measure explained: mutual_follows.</param>
/// <param name="Account">The account.</param>
/// <param name="Sentence">All of it in one sentence.</param>
/// <param name="Rank">Its rank; null where nothing is known of it.</param>
/// <param name="PreviousRank">Its rank before.</param>
/// <param name="Ties">Its known mutual ties.</param>
/// <param name="PreviousTies">Its known mutual ties before; null if it was no member.</param>
/// <param name="Difference">Ties gained less ties lost: always the difference of the two counts.</param>
/// <param name="ActorChanged">The account changed hands since.</param>
/// <param name="Gained">The ties gained, each with its cause.</param>
/// <param name="Lost">The ties lost, each with its cause.</param>
public sealed record ExplanationAnswer(
    string Edition, int Revision, DateTimeOffset AsOf, PreviousEdition? Previous, string Measure, RankedAccount Account, string Sentence,
    int? Rank, int? PreviousRank, int Ties, int? PreviousTies, int? Difference, bool ActorChanged, MovedTies? Gained, MovedTies? Lost)
{
    public static ExplanationAnswer Of(RankExplanation explanation)
    {
        var (edition, previous) = (explanation.Edition, explanation.Previous);
        return new ExplanationAnswer(
            edition.Slug, edition.Number, edition.AsOf, previous is null ? null : new PreviousEdition(previous.Slug, previous.Number, previous.AsOf),
            RankExplanations.Measure, RankedAccount.Of(explanation.Account), explanation.Summary.ToString(), explanation.Row.Rank, explanation.PreviousRow?.Rank,
            explanation.Ties, explanation.PreviousTies, explanation.Difference, explanation.Row.ActorChanged,
            explanation.Movements is { } moved ? MovedTies.Of(moved.Gained) : null, explanation.Movements is { } gone ? MovedTies.Of(gone.Lost) : null);
    }
}

/// <summary>Ties that came, or ties that went.</summary>
/// <param name="Count">How many.</param>
/// <param name="ByCause">How many by each cause.</param>
/// <param name="Ties">Which.</param>
public sealed record MovedTies(int Count, IReadOnlyDictionary<string, int> ByCause, IReadOnlyList<MovedTieAnswer> Ties)
{
    public static MovedTies Of(IReadOnlyList<MovedTie> moved) => new(
        moved.Count,
        moved.CountBy(tie => tie.Cause).OrderBy(pair => pair.Key).ToDictionary(pair => JsonNamingPolicy.SnakeCaseLower.ConvertName(pair.Key.ToString()), pair => pair.Value),
        [.. moved.Select(MovedTieAnswer.Of)]);
}

/// <summary>One tie that came or went.</summary>
/// <param name="Account">The peer.</param>
/// <param name="Cause">Whose doing it was: its own, the other's, both; or a change of the panel, a rename, gone, or only the evidence.</param>
/// <param name="Counterpart">With a rename, the peer's other account.</param>
public sealed record MovedTieAnswer(RankedAccount Account, TieCause Cause, RankedAccount? Counterpart)
{
    public static MovedTieAnswer Of(MovedTie tie) => new(
        RankedAccount.Of(tie.Peer), tie.Cause, tie.Counterpart is { } other ? RankedAccount.Of(other) : null);
}
