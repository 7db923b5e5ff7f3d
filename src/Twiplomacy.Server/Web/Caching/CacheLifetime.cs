using Microsoft.Net.Http.Headers;
using Twiplomacy.Application.Asking;
using Twiplomacy.Server.Access;

namespace Twiplomacy.Server.Web.Caching;

/// <summary>How long an answer may be kept: for ever if it is of a sealed revision, else only to be asked about again.</summary>
public static class CacheLifetime
{
    private static readonly TimeSpan ForEver = TimeSpan.FromDays(365);

    /// <summary>For answers that can never change: those of one sealed revision.</summary>
    public static void MarkImmutable(this HttpContext context)
    {
        var who = context.RequestServices.GetRequiredService<OpenReading>().IsOpenTo(context) ? "public" : "private";
        context.Response.Headers.CacheControl = $"{who}, max-age={(int)ForEver.TotalSeconds}, immutable";
    }

    /// <summary>The same of an answer that says how long it holds.</summary>
    public static void Mark(this HttpContext context, About about)
    {
        ArgumentNullException.ThrowIfNull(about);
        if (about.Validity == Validity.Forever) context.MarkImmutable();
    }

    /// <summary>What the handler leaves unsaid: a successful GET is revalidated each time, anything else is kept by nobody.</summary>
    public static void UseCacheLifetimes(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            if (!headers.ContainsKey(HeaderNames.CacheControl)) headers.CacheControl = Usual(context);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static string Usual(HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) && context.Response.StatusCode is 200 or 304 ? "private, no-cache" : "no-store";
}
