using Twiplomacy.Application.Asking;
namespace Twiplomacy.Application.Paging;

/// <summary>Cuts lists to the page that a question asks for.</summary>
public static class ListPages
{
    /// <summary>The sort key of the last row of the page before; null on the first page.</summary>
    public static PageCursor? After<TQuery>(this TQuery query) where TQuery : IListQuery =>
        query.Page.Cursor is { } cursor ? PageCursor.Read(cursor, query) : null;

    /// <summary>Cuts what was fetched (<see cref="PageRequest.Fetch"/> rows behind <see cref="After"/>) to the page.</summary>
    /// <param name="sortKey">Texts, whole numbers and instants that say where a row stands.</param>
    public static Page<TRow> Cut<TQuery, TRow>(this TQuery query, IReadOnlyList<TRow> fetched, Func<TRow, object[]> sortKey) where TQuery : IListQuery
    {
        ArgumentNullException.ThrowIfNull(fetched);
        ArgumentNullException.ThrowIfNull(sortKey);
        if (fetched.Count <= query.Page.Rows) return new(fetched);
        var rows = fetched.Take(query.Page.Rows).ToList();
        return new(rows, PageCursor.Write(query, sortKey(rows[^1])));
    }
}
