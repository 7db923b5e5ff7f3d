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
        var own = context.GetEndpoint()?.Metadata.GetMetadata<ContentPolicy>();
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = own is { IsFramed: true } ? "SAMEORIGIN" : "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.ContentSecurityPolicy = own?.Policy ?? (context.Request.Path.StartsWithSegments(DocumentationPage.Path) ? DocumentationPolicy : Policy);
        return Task.CompletedTask;
    }
}

/// <summary>Gives an endpoint a content policy of its own.</summary>
/// <param name="IsFramed">Whether our own pages show it in a frame.</param>
public sealed record ContentPolicy(string Policy, bool IsFramed = false)
{
    // What a link opens is a page like any other, not part of the mail.
    private const string MailPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; sandbox allow-popups allow-popups-to-escape-sandbox; frame-ancestors ";

    /// <summary>A mail as mail programs show it: its own styles, and nothing else.</summary>
    public static ContentPolicy Mail { get; } = new(MailPolicy + "'none'");

    /// <summary>The same, in a frame of the page that previews it.</summary>
    public static ContentPolicy FramedMail { get; } = new(MailPolicy + "'self'", IsFramed: true);
}
