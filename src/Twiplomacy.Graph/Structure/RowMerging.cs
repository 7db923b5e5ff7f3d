namespace Twiplomacy.Graph;

/// <summary>Row by row intersection and union of two sets of ascending rows, O(entries), in parallel over the rows.</summary>
internal static class RowMerging
{
    public static CompressedRows Intersect(CompressedRows left, CompressedRows right, GraphOptions options) =>
        Merge(left, right, options,
            (a, b) => CountCommon(a, b),
            (a, b, common) => WriteCommon(a, b, common));

    public static CompressedRows Unite(CompressedRows left, CompressedRows right, GraphOptions options) =>
        Merge(left, right, options,
            (a, b) => a.Length + b.Length - CountCommon(a, b),
            (a, b, either) => WriteEither(a, b, either));

    /// <summary>Entries that two ascending rows share: a merge without branches, or a search where one row is far longer.</summary>
    public static int CountCommon(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        if (left.Length == 0 || right.Length == 0) return 0;
        if (right.Length / left.Length >= 32) return CountBySearch(left, right);
        if (left.Length / right.Length >= 32) return CountBySearch(right, left);
        int i = 0, j = 0, common = 0;
        while (i < left.Length && j < right.Length)
        {
            int a = left[i], b = right[j];
            common += a == b ? 1 : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        return common;
    }

    private static int CountBySearch(ReadOnlySpan<int> few, ReadOnlySpan<int> many)
    {
        var common = 0;
        foreach (var entry in few)
        {
            var place = many.BinarySearch(entry);
            if (place >= 0) common++;
            many = many[(place >= 0 ? place + 1 : ~place)..];
        }

        return common;
    }

    private static void WriteCommon(ReadOnlySpan<int> left, ReadOnlySpan<int> right, Span<int> common)
    {
        int i = 0, j = 0, written = 0;
        while (written < common.Length)
        {
            int a = left[i], b = right[j];
            common[written] = a;
            written += a == b ? 1 : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
    }

    private static void WriteEither(ReadOnlySpan<int> left, ReadOnlySpan<int> right, Span<int> either)
    {
        int i = 0, j = 0, written = 0;
        while (i < left.Length && j < right.Length)
        {
            int a = left[i], b = right[j];
            either[written++] = Math.Min(a, b);
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        left[i..].CopyTo(either[written..]);
        right[j..].CopyTo(either[(written + left.Length - i)..]);
    }

    private static CompressedRows Merge(
        CompressedRows left, CompressedRows right, GraphOptions options, CountRow count, WriteRow write)
    {
        var blocks = left.Blocks();
        var offsets = new int[left.RowCount + 1];
        blocks.Run(options, (_, start, end) =>
        {
            for (var row = start; row < end; row++) offsets[row + 1] = count(left[row], right[row]);
        });
        for (var row = 0; row < left.RowCount; row++) offsets[row + 1] = checked(offsets[row] + offsets[row + 1]);
        var entries = GC.AllocateUninitializedArray<int>(offsets[^1]);
        blocks.Run(options, (_, start, end) =>
        {
            for (var row = start; row < end; row++)
                write(left[row], right[row], entries.AsSpan(offsets[row]..offsets[row + 1]));
        });
        return new CompressedRows(offsets, entries);
    }

    private delegate int CountRow(ReadOnlySpan<int> left, ReadOnlySpan<int> right);

    private delegate void WriteRow(ReadOnlySpan<int> left, ReadOnlySpan<int> right, Span<int> merged);
}
