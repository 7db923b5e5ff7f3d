using Twiplomacy.Server.Web;
using Twiplomacy.Formats.Slides;

namespace Twiplomacy.Server.Pages.Slides;

/// <summary>A presentation to keep.</summary>
/// <param name="name">Its file's name without ending.</param>
public sealed class SlideFile(Deck deck, string name) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        httpContext.Response.KeepAs(name, ".pptx", deck.Mark is not null);
        httpContext.Response.ContentType = DeckFile.MediaType;
        await httpContext.Response.Body.WriteAsync(DeckFile.Of(deck), httpContext.RequestAborted);
    }
}
