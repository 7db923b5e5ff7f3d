using Microsoft.Net.Http.Headers;
using Twiplomacy.Core.Panels;
using Twiplomacy.Formats.Slides;

namespace Twiplomacy.Server.Pages.Slides;

/// <summary>A presentation to keep.</summary>
/// <param name="name">Its file's name without ending.</param>
public sealed class SlideFile(Deck deck, string name) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(MadeUpData.FileName(name, deck.Mark is not null) + ".pptx");
        httpContext.Response.Headers.ContentDisposition = disposition.ToString();
        httpContext.Response.ContentType = DeckFile.MediaType;
        await httpContext.Response.Body.WriteAsync(DeckFile.Of(deck), httpContext.RequestAborted);
    }
}
