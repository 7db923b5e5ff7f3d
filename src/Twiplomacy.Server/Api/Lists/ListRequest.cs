using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Twiplomacy.Server.Web.Tables;

namespace Twiplomacy.Server.Api.Lists;

/// <summary>
/// The page that a caller asks for. A handler takes it by <c>[AsParameters]</c>, reads <see cref="Fetch"/> rows behind
/// <see cref="After"/>, and gives them to <see cref="Answer"/>.
/// </summary>
/// <param name="Context">The request.</param>
/// <param name="Limit">How many rows a page holds at most; default 50. A file (an address with an ending such as <c>.csv</c>) is whole unless a limit is given.</param>
/// <param name="Cursor">Where to go on: <c>meta.next_cursor</c> of the page before.</param>
public sealed record ListRequest(
    HttpContext Context,
    // On the property: on the argument of a constructor a validation attribute breaks the OpenAPI generator (10.0.15).
    [FromQuery(Name = "limit")][property: Range(1, ListRequest.Most)] int? Limit = null,
    [FromQuery(Name = "cursor")] string? Cursor = null)
{
    public const int Usual = 50;
    public const int Most = 1000;

    /// <summary>One row more than the page holds: it tells whether there is a next page.</summary>
    public int Fetch => Rows + 1;

    /// <summary>How many rows the page holds at most.</summary>
    public int Rows => Math.Min(Limit ?? (IsFile ? int.MaxValue : Usual), int.MaxValue - 1);

    // A file that holds some of the rows says so nowhere once it is on a disk.
    private bool IsFile => Context.GetEndpoint()?.Metadata.GetMetadata<AddressForm>() is not null;

    /// <summary>The sort key of the last row of the page before, or null on the first page.</summary>
    public CursorKey? After => Cursor is null ? null : CursorKey.Read(Cursor, Context.Request);

    /// <summary>Cuts what was fetched to the page and writes the cursor from the last row's sort key.</summary>
    public ListAnswer<TRow> Answer<TRow>(
        IReadOnlyList<TRow> fetched, Formats.Tables.Table<TRow> table, Func<TRow, object[]> sortKey, ListMeta? about = null)
    {
        if (fetched.Count <= Rows) return new(fetched, table) { About = about ?? new() };
        var page = fetched.Take(Rows).ToList();
        return new(page, table) { About = about ?? new(), NextCursor = CursorKey.Write(Context.Request, sortKey(page[^1])) };
    }
}
