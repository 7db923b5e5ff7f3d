using Twiplomacy.Analytics.Panels;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>How well an account is observed for a measure.</summary>
public enum RankStatus
{
    Ranked,
    InsufficientlyObserved,
    NotObserved,
    NotApplicable,
}

/// <summary>One row of a ranking, in order of publication.</summary>
/// <param name="Position">The member's number in the edition.</param>
public sealed record RankingRow(
    int Position, int? Rank, MeasureCell Cell, RankStatus Status, int? PreviousRank = null, double? PreviousValue = null,
    bool ActorChanged = false, DateTimeOffset? EvidenceFrom = null, DateTimeOffset? EvidenceTo = null);

/// <summary>Orders and ranks a measure: value descending, standard competition ranks, ties inside by handle.</summary>
public static class Ranking
{
    /// <param name="minObserved">An account is ranked if its certain value is at least this share of its possible value.</param>
    public static IReadOnlyList<RankingRow> Of(MeasureColumn column, IReadOnlyList<PanelMember> members, double minObserved)
    {
        ArgumentNullException.ThrowIfNull(column);
        ArgumentNullException.ThrowIfNull(members);
        var ordered = Enumerable.Range(0, members.Count)
            .Select(i => (Position: i, Cell: column.Cells[i], Status: StatusOf(column.Cells[i], minObserved)))
            .OrderBy(r => r.Status)
            .ThenByDescending(r => r.Cell.Value)
            .ThenBy(r => members[r.Position].SortHandle, StringComparer.Ordinal)
            .ThenBy(r => members[r.Position].Account)
            .ToList();
        var rows = new List<RankingRow>(ordered.Count);
        foreach (var (position, cell, status) in ordered)
        {
            var tied = rows.Count > 0 && rows[^1].Cell.Value.Equals(cell.Value);
            int? rank = status != RankStatus.Ranked ? null : tied ? rows[^1].Rank : rows.Count + 1;
            rows.Add(new RankingRow(position, rank, cell, status));
        }
        return rows;
    }

    private static RankStatus StatusOf(in MeasureCell cell, double minObserved)
    {
        if (cell.Status is { } judged) return judged;
        if (cell.Value is null) return cell.High is null && cell.Low is null && cell.Coverage == 1 ? RankStatus.NotApplicable : RankStatus.NotObserved;
        // Where a measure has no bounds, what is known is ranked as it stands.
        if (cell.Low is null && cell.High is null) return RankStatus.Ranked;
        return cell.Low >= minObserved * cell.High ? RankStatus.Ranked : RankStatus.InsufficientlyObserved;
    }
}
