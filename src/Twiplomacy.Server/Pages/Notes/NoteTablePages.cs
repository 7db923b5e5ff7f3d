using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Notes;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Problems;

namespace Twiplomacy.Server.Pages.Notes;

/// <summary>Takes a table of notes from the page of notes.</summary>
public static class NoteTablePages
{
    public static async Task<RazorComponentResult> TakeAsync(
        HttpContext context, NoteTableActions actions, NoteQuestions notes, CancellationToken cancellationToken)
    {
        try
        {
            var taken = await actions.TakeAsync(await context.FileAsync(cancellationToken), Callers.Of(context), cancellationToken);
            return PageAnswer.Of<NotesPage, NotesView>(await NotePages.ReadAsync(notes, null, cancellationToken) with { Taken = taken });
        }
        catch (RefusedException refused) when (refused.Refusal.Kind == RefusalKind.Invalid)
        {
            var view = await NotePages.ReadAsync(notes, null, cancellationToken);
            return PageAnswer.Of<NotesPage, NotesView>(
                view with { Faults = [.. refused.Refusal.Faults.Select(ProblemFault.OfBody)] }, refused.Refusal.Status());
        }
    }
}
