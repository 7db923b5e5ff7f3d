using Swashbuckle.AspNetCore.SwaggerUI;

namespace Twiplomacy.Server.Api.OpenApi;

/// <summary>The page at <c>/docs</c> to read the API and try it. Everything it loads is served from here.</summary>
public static class DocumentationPage
{
    public const string Path = "/docs";

    // Only under its path: it looks at every request that passes, with regular expressions.
    public static void UseDocumentationPage(this IApplicationBuilder app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments(Path), docs => docs.UseSwaggerUI(Configure));

    private static void Configure(SwaggerUIOptions options)
    {
        options.RoutePrefix = Path.TrimStart('/');
        options.DocumentTitle = "Twiplomacy API";
        options.SwaggerEndpoint(OpenApiSetup.DocumentPath, "Twiplomacy v1");
        options.DocExpansion(DocExpansion.List);
        options.DefaultModelsExpandDepth(0);
        options.DisplayRequestDuration();
        options.EnableTryItOutByDefault();
        // The validator would be a request to somebody else's server.
        options.ConfigObject.ValidatorUrl = null;
    }
}
