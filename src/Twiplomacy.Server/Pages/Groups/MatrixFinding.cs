using Twiplomacy.Analytics.Matrices;

namespace Twiplomacy.Server.Pages.Groups;

/// <summary>Which cells of a matrix a headline and the shades speak of.</summary>
/// <param name="cells">All of them.</param>
/// <param name="isOfSmall">Whether groups of a few accounts count like all others, as they do where somebody chose them.</param>
public sealed class MatrixFinding(IReadOnlyList<MatrixCell> cells, bool isOfSmall = false)
{
    /// <summary>The share of possible ties that must be known before a headline or a shade speaks of two groups.</summary>
    public const double EnoughKnown = 0.5;

    // Two accounts that follow each other are no close-knit group: they neither lead nor set the shades of all others.
    public const int FewestMembers = 5;

    /// <summary>Of a few known ties nothing can be said about all.</summary>
    public IReadOnlyList<MatrixCell> Known { get; } = [.. cells.Where(cell => cell.Density is not null && IsKnownEnough(cell))];

    /// <summary>The cells that lead: of large groups, where there are any.</summary>
    public IReadOnlyList<MatrixCell> Telling => !isOfSmall && cells.Any(IsLarge) ? [.. Known.Where(IsLarge)] : Known;

    /// <summary>The cell with the largest share of known follows; null where too little is known of all.</summary>
    public MatrixCell? Densest => Telling.MaxBy(cell => cell.Density);

    public bool IsAnyKnown => cells.Any(cell => cell.Known > 0);

    /// <summary>One of nine shades, from the thinnest cell to the densest.</summary>
    public int Shade(MatrixCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var (thinnest, densest) = (Telling.Min(one => one.Density) ?? 0, Telling.Max(one => one.Density) ?? 0);
        if (cell.Density is not { } density || densest <= thinnest) return 0;
        return (int)Math.Round(8 * Math.Clamp((density - thinnest) / (densest - thinnest), 0, 1));
    }

    public static double? KnownShare(MatrixCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.Possible == 0 ? null : cell.Known / (double)cell.Possible;
    }

    public static bool IsKnownEnough(MatrixCell cell) => KnownShare(cell) >= EnoughKnown;

    private static bool IsLarge(MatrixCell cell) => cell is { RowMembers: >= FewestMembers, ColumnMembers: >= FewestMembers };
}
