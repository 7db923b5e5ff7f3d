using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Panels;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Editions;
using Twiplomacy.Server.Pages.Embeds;
using Twiplomacy.Server.Pages.Rankings;

namespace Twiplomacy.Server.Pages.Cards;

/// <summary>Lets a link show a page, and its picture beside the link.</summary>
public static class SharingConventions
{
    /// <summary>The page can be shared; where its picture is asked for, it is drawn from what the page would show.</summary>
    public static RouteHandlerBuilder Sharable(this RouteHandlerBuilder route) => route.WithMetadata(new SharablePage())
        .AddEndpointFilter(async (invocation, next) =>
        {
            var answer = await next(invocation);
            var context = invocation.HttpContext;
            return context.Features.Get<SharedVisit>() switch
            {
                { IsCard: true } => await CardAsync(answer, context),
                { Figure: { } figure } => EmbeddedFigures.Of(answer, figure),
                _ => answer,
            };
        });

    private static async Task<IResult> CardAsync(object? answer, HttpContext context)
    {
        while (answer is INestedHttpResult nested) answer = nested.Result;
        if (answer is not RazorComponentResult page || page.Parameters.GetValueOrDefault("View") is not { } view) return TypedResults.NotFound();
        if (view is EditionView edition) view = await RankingOfAsync(edition, context);
        var address = new Uri(UriHelper.BuildAbsolute(context.Request.Scheme, context.Request.Host, context.Request.PathBase));
        return SharedCards.Of(view, address) is { } card && CardPicture.Draw(card.Deck, card.Slide) is { } picture
            ? TypedResults.Bytes(picture, "image/png") : TypedResults.NotFound();
    }

    // An edition is shown by who stands first in it.
    private static async Task<object> RankingOfAsync(EditionView view, HttpContext context)
    {
        var query = new RankingPageQuery(new ShownRankingQuery(new EditionKey(view.Edition.Slug), Links.DefaultMeasure, new ShownChoice(MemberChoice.All)));
        return view.Measures.Contains(Links.DefaultMeasure)
            ? await context.RequestServices.GetRequiredService<RankingPageReading>().ReadAsync(query, context.RequestAborted) : view;
    }
}
