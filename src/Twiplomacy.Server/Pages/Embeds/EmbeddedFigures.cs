using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Server.Pages.Frame;

namespace Twiplomacy.Server.Pages.Embeds;

/// <summary>Cuts the answer of a page to one of its figures.</summary>
internal static class EmbeddedFigures
{
    public static object? Of(object? answer, string figure)
    {
        var whole = answer;
        while (whole is INestedHttpResult nested) whole = nested.Result;
        return whole is RazorComponentResult { StatusCode: StatusCodes.Status200OK } page && page.Parameters.GetValueOrDefault("View") is { } view
            ? PageAnswer.Of<EmbedPage, EmbedView>(new EmbedView(view, figure)) : TypedResults.NotFound();
    }
}
