using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Twiplomacy.Server.Pages.Problems;

namespace Twiplomacy.Server.Api.Problems;

/// <summary>The one place where what was thrown becomes an answer: a caller's mistake is explained, anything else is a 500 that tells no internals.</summary>
public static class UnhandledErrors
{
    public static void UseProblemsForErrors(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = context => ProblemPages.ExecuteAsync(context, ProblemOf(context)),
            SuppressDiagnosticsCallback = context => IsMistakeOfCaller(context.Exception),
            StatusCodeSelector = error => ProblemOf(error, endpoint: null).StatusCode,
        });
        app.UseStatusCodePages(context => ProblemPages.ExecuteAsync(context.HttpContext, OfStatus(context.HttpContext)));
    }

    private static bool IsMistakeOfCaller(Exception error) => error is ProblemException or BadHttpRequestException;

    private static ProblemHttpResult ProblemOf(HttpContext context)
    {
        var failure = context.Features.Get<IExceptionHandlerFeature>()!;
        return ProblemOf(failure.Error, failure.Endpoint);
    }

    private static ProblemHttpResult ProblemOf(Exception error, Endpoint? endpoint) => error switch
    {
        ProblemException known => known.Problem,
        BadHttpRequestException { InnerException: JsonException json } => ApiProblem.BadRequest(BodyFault.Of(json, endpoint)),
        BadHttpRequestException bad => ApiProblem.Of(bad.StatusCode, "The request is wrong", bad.Message),
        _ => ApiProblem.Of(StatusCodes.Status500InternalServerError, "Something went wrong on our side",
            "The server's log says more, under the trace id of this answer."),
    };

    private static ProblemHttpResult OfStatus(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => ApiProblem.Of(404, "There is nothing here",
            $"'{context.Request.Path}' is no address of this server; /docs lists them all."),
        StatusCodes.Status405MethodNotAllowed => ApiProblem.Of(405, "The method is not allowed here",
            $"'{context.Request.Path}' takes {context.Response.Headers.Allow}, not {context.Request.Method}."),
        var status => ApiProblem.Of(status, ReasonPhrases.GetReasonPhrase(status), ReasonPhrases.GetReasonPhrase(status) + "."),
    };
}
