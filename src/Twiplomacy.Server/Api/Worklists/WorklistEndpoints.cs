using Twiplomacy.Application.Worklists;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Worklists;

/// <summary>What accounts could do for more mutual ties, and what people did about it.</summary>
public static class WorklistEndpoints
{
    /// <summary>
    /// Lists what an account could do: peers that follow it and are not followed back, and the reverse, with who took, postponed,
    /// refused or did each step, and whether later captures confirm it. Who shows no key is not told what people did.
    /// </summary>
    public static async Task<ListAnswer<WorklistRow>> ListAsync(
        Asked<WorklistQuery> asked, WorklistQuestions worklists, CancellationToken cancellationToken) =>
        ListAnswer.Of(await worklists.AskAsync(asked.Query, asked.Caller, cancellationToken), WorklistTable.Table);

    /// <summary>Shows the fewest steps that bring the next better ranks, of those that nobody is at, with the possible range.</summary>
    public static Task<WorklistPlanAnswer> PlanAsync(
        Asked<WorklistPlanQuery> asked, WorklistQuestions worklists, CancellationToken cancellationToken) =>
        worklists.AskAsync(asked.Query, asked.Caller, cancellationToken);

    /// <summary>Shows everything that was done about a step: who, what and when.</summary>
    public static async Task<StepHistoryAnswer> GetAsync(Asked<StepQuery> asked, WorklistActions worklists, CancellationToken cancellationToken) =>
        new() { Marks = [.. (await worklists.ListAsync(asked.Query, cancellationToken)).Select(StepMarkAnswer.Of)] };

    /// <summary>Takes, postpones, refuses or opens a step, or marks it as done. It stays so whatever is uploaded.</summary>
    public static async Task<StepMarkAnswer> MarkAsync(
        string id, string peer, StepFile step, HttpContext context, WorklistActions worklists, CancellationToken cancellationToken) =>
        StepMarkAnswer.Of(await worklists.MarkAsync(id, peer, step, Callers.Of(context), cancellationToken));

    /// <summary>Undoes what was done last about a step; once more, what was done before that.</summary>
    public static async Task<StepMarkAnswer> UndoAsync(
        string id, string peer, StepUndo step, HttpContext context, WorklistActions worklists, CancellationToken cancellationToken) =>
        StepMarkAnswer.Of(await worklists.UndoAsync(id, peer, step, Callers.Of(context), cancellationToken));
}
