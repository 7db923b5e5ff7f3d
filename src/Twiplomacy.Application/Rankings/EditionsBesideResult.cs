using Twiplomacy.Analytics.Changes;
using Twiplomacy.Core.Messages;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Rankings;

/// <summary>What changed between two editions of a panel.</summary>
/// <param name="Before">The earlier.</param>
/// <param name="After">The later.</param>
/// <param name="Measure">By which accounts are ranked.</param>
/// <param name="Measures">Those that both rank by.</param>
/// <param name="Rows">Every account of the later edition, with its place in the earlier.</param>
/// <param name="Left">Accounts of the earlier edition alone, with their places in it.</param>
public sealed record EditionsBesideResult(
    EditionRevisionRow Before, EditionRevisionRow After, string Measure, IReadOnlyList<string> Measures, IReadOnlyList<RankingAnswer> Rows,
    IReadOnlyList<YearlyAnswer> Left)
{
    /// <summary>Accounts of the later edition alone.</summary>
    public IReadOnlyList<RankingAnswer> Entered => [.. Rows.Where(row => row.Moved is null)];

    /// <summary>Those whose rank certainly rose, the most places first.</summary>
    public IReadOnlyList<RankingAnswer> Up => Of("up");

    /// <summary>Those whose rank certainly fell, the most places first.</summary>
    public IReadOnlyList<RankingAnswer> Down => Of("down");

    public int Same => Rows.Count(row => row.Moved == "same");

    /// <summary>Of how many nobody can tell whether their rank changed.</summary>
    public int CannotTell => Rows.Count(row => row.Moved == "cannot_be_told");

    /// <summary>Accounts that passed to another person or institution.</summary>
    public IReadOnlyList<RankingAnswer> NewHolders => [.. Rows.Where(row => row.ActorChanged)];

    /// <summary>How many changes of ties were seen between the two dates, by kind; null where they cannot be told now.</summary>
    public IReadOnlyDictionary<ChangeKind, int>? Ties { get; init; }

    /// <summary>Why they cannot.</summary>
    public Message? TiesFault { get; init; }

    private IReadOnlyList<RankingAnswer> Of(string moved) =>
        [.. Rows.Where(row => row.Moved == moved).OrderByDescending(row => row.MovedBy ?? 0).ThenBy(row => row.Place)];
}
