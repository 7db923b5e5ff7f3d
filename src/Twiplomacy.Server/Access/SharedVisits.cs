using System.Security.Claims;
using Twiplomacy.Application.Sharing;
using Twiplomacy.Storage.Sharing;

namespace Twiplomacy.Server.Access;

/// <summary>
/// Shows the page behind a link to whoever holds it, as a stranger sees it, and nothing else: what else stands in the address is
/// passed over, and nobody keeps the answer.
/// </summary>
public static class SharedVisits
{
    /// <summary>Below it stand the links.</summary>
    public const string Root = "/s";

    /// <summary>Below a link, the picture of its page.</summary>
    public const string Card = "card.png";

    // What a link needs no part of: whoever holds it is a stranger.
    private static readonly string[] Keys = ["Authorization", "X-Api-Key"];

    /// <summary>Before the address is looked at.</summary>
    public static void UseSharedVisits(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (await OpenAsync(context) is { } visit) context.Features.Set(visit);
        await next(context);
    });

    /// <summary>Once it is known who asks: who comes by a link is nobody, and gets only what can be shared.</summary>
    public static void UseSharedVisitors(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Features.Get<SharedVisit>() is null) return next(context);
        context.User = new ClaimsPrincipal(new ClaimsIdentity());
        if (context.GetEndpoint()?.Metadata.GetMetadata<SharablePage>() is null) throw ShareLinkActions.Ended();
        return next(context);
    });

    private static async Task<SharedVisit?> OpenAsync(HttpContext context)
    {
        var request = context.Request;
        var isGet = HttpMethods.IsGet(request.Method);
        if (!(isGet || HttpMethods.IsHead(request.Method)) || !request.Path.StartsWithSegments(Root, StringComparison.Ordinal, out var rest)) return null;
        if ((rest.Value ?? "").Split('/') is not ["", { Length: > 0 } token, .. var below] || !(below is [] or [Card])) return null;
        var actions = context.RequestServices.GetRequiredService<ShareLinkActions>();
        if (await actions.OpenAsync(token, isCounted: isGet && below is [], context.RequestAborted) is not { } link) return null;
        Lead(context, link);
        return new SharedVisit($"{Root}/{token}", link.ExpiresAt, IsCard: below is [Card], SharedPage.Parse(link.Path + link.Query)?.Figure);
    }

    private static void Lead(HttpContext context, ShareLink link)
    {
        context.Request.Path = PathString.FromUriComponent(link.Path);
        context.Request.QueryString = new QueryString(link.Query);
        foreach (var key in Keys) context.Request.Headers.Remove(key);
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.CacheControl = "no-store";
            headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
            return Task.CompletedTask;
        });
    }
}
