using Twiplomacy.Application.Asking;

namespace Twiplomacy.Application.Paging;

/// <summary>A page of a list, and what it speaks of.</summary>
public sealed record ListResult<TRow>(Page<TRow> Page, About About)
{
    public ListResult(Page<TRow> page)
        : this(page, new About())
    {
    }

    public IReadOnlyList<TRow> Rows => Page.Rows;
}
