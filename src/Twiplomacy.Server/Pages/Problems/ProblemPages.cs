using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Asking;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Server.Web.Problems;

namespace Twiplomacy.Server.Pages.Problems;

/// <summary>What a page says where something is refused.</summary>
/// <param name="Title">In the reader's language, as are the lines.</param>
public sealed record ProblemView(int Status, string Title, IReadOnlyList<string> Lines);

/// <summary>Shows a problem as a page.</summary>
public static class ProblemPages
{
    public static Task ShowAsync(HttpContext context, Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(context);
        PageCulture.Apply(context.Request);
        var words = Core.Messages.Wording.Of(CultureInfo.CurrentCulture);
        return ShowAsync(context, new ProblemView(refusal.Status(), words.Say(refusal.Heading()), [.. refusal.Faults.Select(fault => words.Say(fault.Message))]));
    }

    public static Task ShowAsync(HttpContext context, ProblemHttpResult problem)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(problem);
        PageCulture.Apply(context.Request);
        var details = problem.ProblemDetails;
        if (details is SaidProblem { Said: { } said }) return ShowAsync(context, new ProblemView(problem.StatusCode, Messages.Say(details.Title), [Core.Messages.Wording.Of(CultureInfo.CurrentCulture).Say(said)]));
        var told = problem.StatusCode == StatusCodes.Status400BadRequest ? ApiProblem.FaultsOf(details) : [details.Detail ?? ""];
        return ShowAsync(context, new ProblemView(problem.StatusCode, Messages.Say(details.Title), [.. told.Select(Messages.Say)]));
    }

    private static Task ShowAsync(HttpContext context, ProblemView view) => PageAnswer.Of<ProblemPage, ProblemView>(view, view.Status).ExecuteAsync(context);
}
