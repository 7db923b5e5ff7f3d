using Twiplomacy.Server.Access;
using Twiplomacy.Server.Api.OpenApi;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Hosting;

/// <summary>Tells browsers to load nothing from elsewhere, to guess no content types and to frame nothing but shared figures.</summary>
public static class SecurityHeaders
{
    private const string Policy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // A figure that is shared alone: it has nothing to press, so that any page may frame it.
    private const string FigurePolicy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    // The documentation page sets style attributes by script.
    private const string DocumentationPolicy = Policy + "; style-src 'self' 'unsafe-inline'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // On starting, because the handling of an error clears what was set before it.
        context.Response.OnStarting(() => Add(context));
        return next(context);
    });

    private static Task Add(HttpContext context)
    {
        var headers = context.Response.Headers;
        var own = context.GetEndpoint()?.Metadata.GetMetadata<ContentPolicy>();
        headers.XContentTypeOptions = "nosniff";
        var isFigure = IsFigure(context);
        if (!isFigure) headers.XFrameOptions = own is { IsFramed: true } ? "SAMEORIGIN" : "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.ContentSecurityPolicy = isFigure ? FigurePolicy
            : own?.Policy ?? (context.Request.Path.StartsWithSegments(DocumentationPage.Path) ? DocumentationPolicy : Policy);
        return Task.CompletedTask;
    }

    private static bool IsFigure(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status200OK && context.Features.Get<SharedVisit>() is { IsCard: false, Figure: not null };
}
