using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Twiplomacy.Server.Api.OpenApi;
using Twiplomacy.Server.Pages.Frame;

namespace Twiplomacy.Server.Pages.Problems;

/// <summary>Shows a problem as a page to those who asked for a page, and as problem details to everybody else.</summary>
public static class ProblemPages
{
    private static readonly PathString[] ForPrograms = ["/api", "/openapi", "/health", "/assets", DocumentationPage.Path];

    public static Task ExecuteAsync(HttpContext context, ProblemHttpResult problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (!WantsPage(context.Request)) return problem.ExecuteAsync(context);
        PageCulture.Apply(context.Request);
        return PageAnswer.Of<ProblemPage, ProblemDetails>(problem.ProblemDetails, problem.StatusCode).ExecuteAsync(context);
    }

    private static bool WantsPage(HttpRequest request) =>
        !ForPrograms.Any(path => request.Path.StartsWithSegments(path))
        && request.GetTypedHeaders().Accept.Any(accepted => accepted.MediaType == "text/html");
}
