using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Twiplomacy.Server.Pages.Frame;

/// <summary>A page that shows one view; each page component has one parameter <c>View</c> of its own type.</summary>
public abstract class PageOf<TView> : ComponentBase
{
    [Parameter, EditorRequired]
    public required TView View { get; set; }

    [CascadingParameter]
    protected HttpContext Context { get; set; } = null!;
}

/// <summary>Answers of page routes.</summary>
public static class PageAnswer
{
    /// <summary>Renders a page whole before its first byte goes out, so that its ETag is known.</summary>
    public static RazorComponentResult Of<TPage, TView>(TView view, int status = StatusCodes.Status200OK) where TPage : PageOf<TView> =>
        new(typeof(TPage), new Dictionary<string, object?> { ["View"] = view }) { StatusCode = status, PreventStreamingRendering = true };
}
