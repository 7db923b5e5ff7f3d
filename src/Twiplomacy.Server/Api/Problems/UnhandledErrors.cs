using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Twiplomacy.Analytics.Caching;
using Twiplomacy.Server.Pages.Problems;

namespace Twiplomacy.Server.Api.Problems;

/// <summary>The one place where what was thrown becomes an answer: a caller's mistake is explained, anything else is a 500 that tells no internals.</summary>
public static partial class UnhandledErrors
{
    // PostgreSQL's classes of states: connections, resources, somebody's intervention.
    private static readonly string[] Away = ["08", "53", "57P"];

    private static readonly TimeSpan UntilBack = TimeSpan.FromSeconds(5);

    public static void UseProblemsForErrors(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = async context => await ProblemPages.ExecuteAsync(context, await ProblemOfAsync(context)),
            SuppressDiagnosticsCallback = context => IsMistakeOfCaller(context.Exception) || (context.Exception is DbException error && IsAway(error)),
            StatusCodeSelector = error => ProblemOf(error).StatusCode,
        });
        app.UseStatusCodePages(context => ProblemPages.ExecuteAsync(context.HttpContext, OfStatus(context.HttpContext)));
    }

    private static bool IsMistakeOfCaller(Exception error) => error is ProblemException or BadHttpRequestException or WorkBusyException or WorkTooLargeException;

    private static async Task<ProblemHttpResult> ProblemOfAsync(HttpContext context)
    {
        var failure = context.Features.Get<IExceptionHandlerFeature>()!;
        if (failure.Error is WorkBusyException) context.Response.Headers.RetryAfter = UntilBack.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        if (failure.Error is DbException away && IsAway(away))
        {
            context.Response.Headers.RetryAfter = UntilBack.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            LogAway(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Twiplomacy.Database"), away.Message);
        }
        if (failure.Error is not BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest } bad) return ProblemOf(failure.Error);
        var faults = await BodyFault.OfAsync(bad.InnerException as JsonException, context, failure.Endpoint);
        return faults.Count > 0 ? ApiProblem.BadRequest(faults) : ProblemOf(bad);
    }

    private static ProblemHttpResult ProblemOf(Exception error) => error switch
    {
        ProblemException known => known.Problem,
        DbException away when IsAway(away) => ApiProblem.Of(StatusCodes.Status503ServiceUnavailable, "The database does not answer",
            "It is away, starting or busy. Ask again in a few seconds."),
        WorkBusyException busy => ApiProblem.Of(StatusCodes.Status503ServiceUnavailable, "The server is busy", busy.Said),
        WorkTooLargeException large => ApiProblem.Of(StatusCodes.Status422UnprocessableEntity, "Too large to be computed while you wait", large.Said),
        BadHttpRequestException bad => ApiProblem.Of(bad.StatusCode, "The request is wrong", bad.Message),
        _ => ApiProblem.Of(StatusCodes.Status500InternalServerError, "Something went wrong on our side",
            "The server's log says more, under the trace id of this answer."),
    };

    /// <summary>The connection broke or was refused: nothing is wrong with what was asked.</summary>
    private static bool IsAway(DbException error) =>
        error.SqlState is { } state ? Away.Any(beginning => state.StartsWith(beginning, StringComparison.Ordinal)) : error.IsTransient;

    [LoggerMessage(21, LogLevel.Warning, "A request was answered 503: {Message}")]
    private static partial void LogAway(ILogger log, string message);

    private static ProblemHttpResult OfStatus(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => ApiProblem.Of(404, "There is nothing here",
            $"'{context.Request.Path}' is no address of this server; /docs lists them all."),
        StatusCodes.Status405MethodNotAllowed => ApiProblem.Of(405, "The method is not allowed here",
            $"'{context.Request.Path}' takes {context.Response.Headers.Allow}, not {context.Request.Method}."),
        var status => ApiProblem.Of(status, ReasonPhrases.GetReasonPhrase(status), ReasonPhrases.GetReasonPhrase(status) + "."),
    };
}
