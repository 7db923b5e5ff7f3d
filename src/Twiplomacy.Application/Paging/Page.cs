namespace Twiplomacy.Application.Paging;

/// <summary>Part of a list, and where it goes on.</summary>
/// <param name="NextCursor">Null on the last page.</param>
public sealed record Page<TRow>(IReadOnlyList<TRow> Rows, string? NextCursor = null)
{
    /// <summary>The same page of other rows.</summary>
    public Page<TOther> Select<TOther>(Func<TRow, TOther> row) => new([.. Rows.Select(row)], NextCursor);
}
