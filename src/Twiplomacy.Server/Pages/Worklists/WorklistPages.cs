using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Worklists;
using Twiplomacy.Core.Worklists;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Pages.Rankings;
using Twiplomacy.Server.Problems;
using Twiplomacy.Server.Web;
using Twiplomacy.Storage.Worklists;

namespace Twiplomacy.Server.Pages.Worklists;

/// <summary>The worklist of an account as work: what to do, who does it, and whether it is done.</summary>
public static class WorklistPages
{
    private const string Undo = "undo";

    public static async Task<RazorComponentResult> ShowAsync(
        HttpContext context, Asked<WorklistViewQuery> asked, WorklistQuestions worklists, RankingChoices choices, CancellationToken cancellationToken) =>
        PageAnswer.Of<WorklistPage, WorklistView>(await ViewAsync(context, asked.Query, worklists, choices, cancellationToken));

    /// <summary>Does something about one step, and shows the same list again. The address bears the filters, the form the step.</summary>
    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> ChangeAsync(
        HttpContext context, Asked<WorklistViewQuery> asked, WorklistQuestions worklists, WorklistActions actions, RankingChoices choices,
        CancellationToken cancellationToken)
    {
        var peer = context.Field("peer") ?? "";
        try
        {
            await ChangeAsync(context, asked, peer, actions, cancellationToken);
            return TypedResults.LocalRedirect($"{context.Request.Path.ToUriComponent()}{context.Request.QueryString}#{Uri.EscapeDataString(peer)}");
        }
        catch (RefusedException refused) when (refused.Refusal.Kind is RefusalKind.Invalid or RefusalKind.Conflict)
        {
            var view = await ViewAsync(context, asked.Query, worklists, choices, cancellationToken);
            return PageAnswer.Of<WorklistPage, WorklistView>(
                view with { Faults = [.. refused.Refusal.Faults.Select(ProblemFault.Of)], Sent = peer }, StatusCodes.Status400BadRequest);
        }
    }

    private static Task<StepMark> ChangeAsync(
        HttpContext context, Asked<WorklistViewQuery> asked, string peer, WorklistActions actions, CancellationToken cancellationToken)
    {
        var kind = Parsed<StepKind>(context, "which");
        var seen = context.Seen();
        if (context.Field("set") == Undo) return actions.UndoAsync(asked.Query.Id, peer, new() { Step = kind, Seen = seen }, asked.Caller, cancellationToken);
        var file = new StepFile
        {
            State = Parsed<StepState>(context, "set"), Step = kind, Seen = seen, Until = Day(context, "until"), Reason = context.Field("reason"),
            DoneOn = Day(context, "done_on"),
        };
        return actions.MarkAsync(asked.Query.Id, peer, file, asked.Caller, cancellationToken);
    }

    private static async Task<WorklistView> ViewAsync(
        HttpContext context, WorklistViewQuery query, WorklistQuestions worklists, RankingChoices choices, CancellationToken cancellationToken)
    {
        var result = await worklists.AskAsync(query, Callers.Of(context), cancellationToken);
        var members = result.Work.Studied.Study.Members.Select(member => (member.Country, member.Kind)).ToList();
        return new(result, await choices.ReadAsync(members, result.Work.AsOf, cancellationToken), Callers.May(context.User, Scopes.Edit), []);
    }

    private static TEnum Parsed<TEnum>(HttpContext context, string field) where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().FirstOrDefault(value => Core.Text.EnumWord.Of(value) == context.Field(field));

    private static DateOnly? Day(HttpContext context, string field) =>
        DateOnly.TryParseExact(context.Field(field), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
