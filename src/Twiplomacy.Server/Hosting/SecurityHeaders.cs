using Twiplomacy.Server.Api.OpenApi;

namespace Twiplomacy.Server.Hosting;

/// <summary>Tells browsers to load nothing from elsewhere, to guess no content types and to frame nothing.</summary>
public static class SecurityHeaders
{
    private const string Policy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

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
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.ContentSecurityPolicy = context.GetEndpoint()?.Metadata.GetMetadata<ContentPolicy>() is { } own ? own.Policy : context.Request.Path.StartsWithSegments(DocumentationPage.Path) ? DocumentationPolicy : Policy;
        return Task.CompletedTask;
    }
}

/// <summary>Gives an endpoint a content policy of its own.</summary>
public sealed record ContentPolicy(string Policy)
{
    /// <summary>A mail as mail programs show it: its own styles, and nothing else.</summary>
    public static ContentPolicy Mail { get; } = new("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-popups");
}
