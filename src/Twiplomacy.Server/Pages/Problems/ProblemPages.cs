using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Messages;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Server.Problems;

namespace Twiplomacy.Server.Pages.Problems;

/// <summary>Shows a problem as a page.</summary>
public static class ProblemPages
{
    public static Task ShowAsync(HttpContext context, Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(context);
        PageCulture.Apply(context.Request);
        return ShowAsync(context, new ProblemView(
            refusal.Status(), Telling.Told(refusal.Heading()), [.. refusal.Faults.Select(fault => Telling.Told(fault.Message))]));
    }

    public static Task ShowAsync(HttpContext context, ProblemHttpResult problem)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(problem);
        PageCulture.Apply(context.Request);
        var details = problem.ProblemDetails;
        var said = details as SaidProblem;
        var title = said?.Heading is { } heading ? Telling.Told(heading) : Words.Say(details.Title ?? "");
        return ShowAsync(context, new ProblemView(problem.StatusCode, title, LinesOf(problem.StatusCode, details, said?.Said)));
    }

    private static IReadOnlyList<string> LinesOf(int status, ProblemDetails details, Message? said)
    {
        if (said is not null) return [Telling.Told(said)];
        if (status == StatusCodes.Status400BadRequest) return [.. ApiProblem.FaultsOf(details).Select(fault => Telling.Told(fault))];
        return [Words.Say(details.Detail ?? "")];
    }

    private static Task ShowAsync(HttpContext context, ProblemView view) => PageAnswer.Of<ProblemPage, ProblemView>(view, view.Status).ExecuteAsync(context);
}
