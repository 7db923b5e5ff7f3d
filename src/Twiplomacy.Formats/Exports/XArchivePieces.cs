namespace Twiplomacy.Formats.Exports;

/// <summary>
/// X splits a large archive into several zips. Those that were handed in together are one archive again: pieces whose manifests
/// or account.js name the same owner and day, and pieces without either that hold parts which no other piece holds.
/// </summary>
internal static class XArchivePieces
{
    /// <summary>More are no archive that X split, and comparing each with each would cost too much.</summary>
    private const int MostPieces = 200;

    public static IReadOnlyList<XArchiveFiles> Together(IReadOnlyList<XArchiveFiles> pieces)
    {
        if (pieces.Count is < 2 or > MostPieces) return pieces;
        var known = pieces.Select(piece => (Piece: piece, Facts: XArchiveFacts.Of(piece))).ToList();
        var heads = known.Where(found => Key(found.Facts) is not null).GroupBy(found => Key(found.Facts)!, StringComparer.Ordinal)
            .Select(group => new List<XArchiveFiles>(group.Select(found => found.Piece))).ToList();
        var (rest, originals) = (new List<XArchiveFiles>(), heads.Select(head => XArchiveFiles.United(head)).ToList());
        foreach (var (piece, _) in known.Where(found => Key(found.Facts) is null))
        {
            var takers = Enumerable.Range(0, heads.Count).Where(head => Fits(piece, originals[head], heads.Count == 1)).ToList();
            if (takers is [var only]) heads[only].Add(piece);
            else rest.Add(piece);
        }
        return [.. heads.Select(XArchiveFiles.United), .. rest];
    }

    private static string? Key(XArchiveFacts facts) =>
        facts.Owner is { } owner ? $"{owner.Id ?? owner.Handle} {facts.GeneratedAt?.UtcDateTime.Date:yyyy-MM-dd}" : null;

    /// <summary>The manifest announces these parts, or there is no other archive, and none of them is there already.</summary>
    private static bool Fits(XArchiveFiles piece, XArchiveFiles head, bool isOnly)
    {
        var held = head.All.Select(part => (part.Variable, part.Part)).ToHashSet();
        if (piece.Carrying.Count == 0 || piece.Carrying.Any(part => held.Contains((part.Variable, part.Part)))) return false;
        var announced = XArchiveFacts.Of(head).Announced;
        return isOnly || piece.Carrying.All(part => announced.Contains($"YTD.{part.Variable}.part{part.Part}"));
    }
}
