using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Rankings;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>How sure an account's place is: the width of the range of its possible ranks.</summary>
public enum RankStatus
{
    /// <summary>The best and the worst possible rank are the same.</summary>
    Certain,

    /// <summary>They lie close together.</summary>
    Bounded,

    /// <summary>They lie further apart, or nothing bounds them.</summary>
    Open,

    /// <summary>Nothing is known: no rank, the range stays.</summary>
    NotObserved,

    /// <summary>The measure means nothing for it.</summary>
    NotApplicable,
}

/// <summary>One row of a ranking, in order of publication.</summary>
/// <param name="Position">The member's number in the edition.</param>
public sealed record RankingRow(int Position, RankPlace Place, MeasureCell Cell, RankStatus Status)
{
    public int? Rank => Place.Rank;

    /// <summary>The rank by the values that a model expects.</summary>
    public int? RankExpected { get; init; }

    /// <summary>Where the account stood before; null without an edition before, or if it was not in it.</summary>
    public PlaceBefore? Before { get; init; }

    public DateTimeOffset? EvidenceFrom { get; init; }

    public DateTimeOffset? EvidenceTo { get; init; }
}

/// <summary>A ranking in order of publication, with what its ranks are counted from.</summary>
public sealed record MeasureRanking(IReadOnlyList<RankingRow> Rows, RankField Field);

/// <summary>
/// Orders and ranks a measure: all members that have a value, the greatest first, standard competition ranks, ties inside
/// by handle; then those of whom nothing is known, then those to whom it does not apply.
/// </summary>
public static class Ranking
{
    /// <param name="maxRange">The range of an account's possible ranks is narrow up to this share of the population − 1.</param>
    public static MeasureRanking Of(MeasureColumn column, IReadOnlyList<PanelMember> members, double maxRange)
    {
        ArgumentNullException.ThrowIfNull(column);
        ArgumentNullException.ThrowIfNull(members);
        var field = new RankField([.. column.Cells.Select(cell => cell.Ranked)], column.Pairs);
        var places = field.AmongAll();
        var everybody = Enumerable.Range(0, members.Count).ToList();
        var expected = RankField.RanksOf(everybody, position => column.Cells[position].Expected);
        var rows = everybody
            .Select(i => new RankingRow(i, places[i], column.Cells[i], StatusOf(column.Cells[i], places[i], members.Count, maxRange))
            {
                RankExpected = column.Cells[i].Value is null ? null : expected[i],
            })
            .OrderBy(row => row.Status switch { RankStatus.NotApplicable => 2, RankStatus.NotObserved => 1, _ => 0 })
            .ThenByDescending(row => row.Cell.Value)
            .ThenBy(row => members[row.Position].SortHandle, StringComparer.Ordinal)
            .ThenBy(row => members[row.Position].Account);
        return new MeasureRanking([.. rows], field);
    }

    private static RankStatus StatusOf(MeasureCell cell, RankPlace place, int population, double maxRange) =>
        cell.IsNotApplicable ? RankStatus.NotApplicable
        : cell.Value is null ? RankStatus.NotObserved
        : StatusOf(place.Possible, population, maxRange);

    /// <summary>How sure a place is that is observed.</summary>
    public static RankStatus StatusOf(PossibleRank? possible, int population, double maxRange) =>
        possible is not { } range ? RankStatus.Open
        : range.Best == range.Worst ? RankStatus.Certain
        : range.Worst - range.Best <= SignificantDigits.Round(maxRange * (population - 1)) ? RankStatus.Bounded
        : RankStatus.Open;
}

/// <summary>The names of statuses in the API and in files.</summary>
public static class RankStatusNames
{
    public static string Of(RankStatus status) => status switch
    {
        RankStatus.Certain => "certain",
        RankStatus.Bounded => "bounded",
        RankStatus.Open => "open",
        RankStatus.NotObserved => "not_observed",
        _ => "not_applicable",
    };
}
