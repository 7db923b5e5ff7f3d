using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Twiplomacy.Analytics.Caching;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Messages;
using Twiplomacy.Server.Api.OpenApi;
using Twiplomacy.Server.Api.Problems;
using Twiplomacy.Server.Pages.Problems;
using Twiplomacy.Server.Problems;

namespace Twiplomacy.Server.Hosting;

/// <summary>
/// The one place where what was thrown becomes an answer: a caller's mistake is explained, anything else is a 500 that tells
/// no internals. Who asked for a page gets a page, everybody else problem details.
/// </summary>
public static partial class Refusals
{
    // PostgreSQL's classes of states: connections, resources, somebody's intervention, a statement that took too long, a lock; and what
    // a host says that has become a standby, or a standby that could not keep what was being read.
    private static readonly string[] Away = ["08", "53", "57P", "57014", "55P03", "25006", "40001"];

    private static readonly PathString[] ForPrograms = ["/api", "/openapi", "/health", "/assets", DocumentationPage.Path];

    private static readonly TimeSpan UntilBack = TimeSpan.FromSeconds(5);

    public static void UseRefusals(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = AnswerAsync,
            SuppressDiagnosticsCallback = context => IsMistakeOfCaller(context.Exception) || (context.Exception is DbException error && IsAway(error)),
            StatusCodeSelector = error => error is RefusedException refused ? refused.Refusal.Status() : ProblemOf(error).StatusCode,
        });
        app.UseStatusCodePages(context => ShowAsync(context.HttpContext, OfStatus(context.HttpContext)));
    }

    private static bool IsMistakeOfCaller(Exception error) =>
        error is RefusedException or ProblemException or BadHttpRequestException or WorkBusyException or WorkTooLargeException;

    private static async Task AnswerAsync(HttpContext context)
    {
        var failure = context.Features.Get<IExceptionHandlerFeature>()!;
        if (RetryAfter(failure.Error) is { } wait) context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (failure.Error is DbException away && IsAway(away)) LogAway(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Twiplomacy.Database"), away.Message);
        if (failure.Error is not RefusedException { Refusal: var refusal }) await ShowAsync(context, await ProblemOfAsync(context, failure));
        else if (WantsPage(context.Request)) await ProblemPages.ShowAsync(context, refusal);
        else await RefusalProblem.Of(refusal, failure.Endpoint).ExecuteAsync(context);
    }

    private static Task ShowAsync(HttpContext context, ProblemHttpResult problem) =>
        WantsPage(context.Request) ? ProblemPages.ShowAsync(context, problem) : problem.ExecuteAsync(context);

    // An address that nobody has is no route, so it is the address and the browser that tell.
    private static bool WantsPage(HttpRequest request) =>
        !ForPrograms.Any(path => request.Path.StartsWithSegments(path))
        && request.GetTypedHeaders().Accept.Any(accepted => accepted.MediaType == "text/html");

    private static TimeSpan? RetryAfter(Exception error) => error switch
    {
        RefusedException refused => refused.Refusal.RetryAfter,
        WorkBusyException => UntilBack,
        DbException away when IsAway(away) => UntilBack,
        _ => null,
    };

    private static async Task<ProblemHttpResult> ProblemOfAsync(HttpContext context, IExceptionHandlerFeature failure)
    {
        if (failure.Error is not BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest } bad) return ProblemOf(failure.Error);
        var faults = await BodyFault.OfAsync(bad.InnerException as JsonException, context, failure.Endpoint);
        return faults.Count > 0 ? ApiProblem.BadRequest(faults) : ProblemOf(bad);
    }

    private static ProblemHttpResult ProblemOf(Exception error) => error switch
    {
        ProblemException known => known.Problem,
        DbException away when IsAway(away) => ApiProblem.Of(StatusCodes.Status503ServiceUnavailable,
            "The database does not answer", RequestMessages.DatabaseAway()),
        WorkBusyException busy => ApiProblem.Of(StatusCodes.Status503ServiceUnavailable, "The server is busy", busy.Said),
        WorkTooLargeException large => ApiProblem.Of(StatusCodes.Status422UnprocessableEntity, "Too large to calculate while you wait", large.Said),
        BadHttpRequestException bad => ApiProblem.Of(bad.StatusCode, AskingMessages.Wrong(), Message.Verbatim(bad.Message)),
        _ => ApiProblem.Of(StatusCodes.Status500InternalServerError, "Something went wrong on our side", RequestMessages.OurFailure()),
    };

    /// <summary>The connection broke or was refused, or no host takes writes: nothing is wrong with what was asked.</summary>
    private static bool IsAway(DbException error) =>
        error.SqlState is not { } state || Away.Any(beginning => state.StartsWith(beginning, StringComparison.Ordinal));

    [LoggerMessage(21, LogLevel.Warning, "A request was answered 503: {Message}")]
    private static partial void LogAway(ILogger log, string message);

    private static ProblemHttpResult OfStatus(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => ApiProblem.Of(404, "There is nothing here", RequestMessages.NoAddress(context.Request.Path.ToString())),
        StatusCodes.Status405MethodNotAllowed => ApiProblem.Of(405, "The method is not allowed here",
            RequestMessages.OtherMethod(context.Request.Path.ToString(), context.Response.Headers.Allow.ToString(), context.Request.Method)),
        var status => ApiProblem.Of(status, ReasonPhrases.GetReasonPhrase(status), ReasonPhrases.GetReasonPhrase(status) + "."),
    };
}
