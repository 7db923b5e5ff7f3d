using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Asking;

/// <summary>Which part of a list is asked for.</summary>
/// <param name="Limit">
/// How many rows a page holds at most; default 50. A file (an address with an ending such as <c>.csv</c>) is whole unless a limit is given.
/// </param>
/// <param name="Cursor">Where to go on: <c>meta.next_cursor</c> of the page before.</param>
public sealed record PageRequest(
    // On the property: on the argument of a constructor a validation attribute breaks the OpenAPI generator (10.0.15).
    [property: Range(1, PageRequest.Most)] int? Limit = PageRequest.Usual,
    string? Cursor = null)
{
    public const int Usual = 50;
    public const int Most = 1000;

    /// <summary>The whole list.</summary>
    public static PageRequest Whole { get; } = new(Limit: null);

    /// <summary>How many rows the page holds at most.</summary>
    public int Rows => Math.Min(Limit ?? int.MaxValue, int.MaxValue - 1);

    /// <summary>One row more than the page holds: it tells whether there is a next page.</summary>
    public int Fetch => Rows + 1;
}
