using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Notes;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Problems;

namespace Twiplomacy.Server.Pages.Notes;

/// <summary>What people write beside the figures: notes and goals.</summary>
public static class NotePages
{
    public static async Task<RazorComponentResult> ShowAsync(NoteQuestions notes, CancellationToken cancellationToken, string? account = null) =>
        PageAnswer.Of<NotesPage, NotesView>(await ReadAsync(notes, account, cancellationToken));

    public static Task<Results<RedirectHttpResult, RazorComponentResult>> WriteAsync(
        HttpContext context, NoteActions actions, NoteQuestions notes, CancellationToken cancellationToken) =>
        SaveAsync(context, actions.WriteAsync(NoteForms.NoteOf(context), Callers.Of(context), cancellationToken), view => view, notes, cancellationToken);

    public static Task<Results<RedirectHttpResult, RazorComponentResult>> ChangeAsync(
        int id, HttpContext context, NoteActions actions, NoteQuestions notes, CancellationToken cancellationToken)
    {
        var saving = actions.ChangeAsync(new NoteQuery(id), NoteForms.NoteOf(context), Callers.Of(context), cancellationToken);
        return SaveAsync(context, saving, view => view with { EditedNote = id }, notes, cancellationToken);
    }

    public static async Task<RedirectHttpResult> RemoveAsync(int id, HttpContext context, NoteActions actions, CancellationToken cancellationToken)
    {
        await actions.RemoveAsync(new NoteQuery(id), Callers.Of(context), cancellationToken);
        return Back(context);
    }

    public static Task<Results<RedirectHttpResult, RazorComponentResult>> SetAsync(
        HttpContext context, GoalActions actions, NoteQuestions notes, CancellationToken cancellationToken) =>
        SaveAsync(context, actions.SetAsync(NoteForms.GoalOf(context), Callers.Of(context), cancellationToken), view => view, notes, cancellationToken);

    public static Task<Results<RedirectHttpResult, RazorComponentResult>> ChangeGoalAsync(
        int id, HttpContext context, GoalActions actions, NoteQuestions notes, CancellationToken cancellationToken)
    {
        var change = GoalChange.Of(NoteForms.GoalOf(context)) with { Seen = context.Seen() };
        var saving = actions.ChangeAsync(new GoalQuery(id), change, Callers.Of(context), cancellationToken);
        return SaveAsync(context, saving, view => view with { EditedGoal = id }, notes, cancellationToken);
    }

    public static async Task<RedirectHttpResult> RemoveGoalAsync(int id, HttpContext context, GoalActions actions, CancellationToken cancellationToken)
    {
        await actions.RemoveAsync(new GoalQuery(id), Callers.Of(context), cancellationToken);
        return Back(context);
    }

    /// <summary>The page again, with what is wrong with the form beside what stood in it.</summary>
    private static async Task<Results<RedirectHttpResult, RazorComponentResult>> SaveAsync(
        HttpContext context, Task saving, Func<NotesView, NotesView> edited, NoteQuestions notes, CancellationToken cancellationToken)
    {
        try
        {
            await saving;
            return Back(context);
        }
        catch (RefusedException refused) when (refused.Refusal.Kind is not RefusalKind.NotFound)
        {
            var view = edited(await ReadAsync(notes, context.Field("for"), cancellationToken)) with
            {
                Faults = [.. refused.Refusal.Faults.Select(ProblemFault.OfBody)], IsOvertaken = refused.Refusal.Kind == RefusalKind.Conflict,
                Sent = context.Request.Form.ToDictionary(field => field.Key, field => field.Value.ToString()),
            };
            return PageAnswer.Of<NotesPage, NotesView>(view, refused.Refusal.Status());
        }
    }

    internal static async Task<NotesView> ReadAsync(NoteQuestions notes, string? account, CancellationToken cancellationToken)
    {
        var (written, goals) = await notes.ListAsync(account, cancellationToken);
        return new(written, goals, account);
    }

    private static RedirectHttpResult Back(HttpContext context) => TypedResults.LocalRedirect(Links.With("/notes", ("account", context.Field("for"))));
}
