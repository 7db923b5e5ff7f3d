using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Erasure;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Server.Problems;

namespace Twiplomacy.Server.Pages.Erasure;

/// <summary>Personal data: where it is, what is held of somebody, and its removal. What is asked stands in no address.</summary>
public static class PersonalDataPages
{
    public static async Task<RazorComponentResult> ShowAsync(HeldQuestions held, CancellationToken cancellationToken) =>
        Page(new(await held.AskAsync(new HeldQuery(), cancellationToken)));

    public static async Task<RazorComponentResult> HeldAsync(HttpContext context, HeldQuestions held, CancellationToken cancellationToken)
    {
        var view = await AskedAsync(context, held, cancellationToken);
        try
        {
            return Page(view with { Held = await held.AskAsync(new HeldQuery(view.Person ?? "", NamesOf(view.Also)), cancellationToken) });
        }
        catch (RefusedException refused)
        {
            return Refused(context, view, refused);
        }
    }

    public static async Task<RazorComponentResult> EraseAsync(
        HttpContext context, HeldQuestions held, ErasureActions erasure, CancellationToken cancellationToken)
    {
        var view = await AskedAsync(context, held, cancellationToken);
        if (context.Field("confirmed") is null)
            return Page(view with { Fault = Telling.Told(PersonalDataMessages.Unconfirmed()) }, StatusCodes.Status400BadRequest);
        try
        {
            await erasure.EraseAsync(new ErasePerson(view.Person ?? "", NamesOf(view.Also)), Callers.Of(context), cancellationToken);
            return Page(new(view.Homes, Done: Telling.Told(PersonalDataMessages.Done())));
        }
        catch (RefusedException refused)
        {
            return Refused(context, view, refused);
        }
    }

    private static async Task<PersonalDataView> AskedAsync(HttpContext context, HeldQuestions held, CancellationToken cancellationToken) =>
        new(await held.AskAsync(new HeldQuery(), cancellationToken), context.Field("person"), context.Field("also"));

    private static string[] NamesOf(string? text) => text?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static RazorComponentResult Refused(HttpContext context, PersonalDataView view, RefusedException refused)
    {
        if (refused.Refusal.RetryAfter is { } wait) context.Response.Headers.RetryAfter = $"{wait.TotalSeconds:F0}";
        return Page(view with { Fault = Telling.Told(refused.Refusal) }, refused.Refusal.Status());
    }

    private static RazorComponentResult Page(PersonalDataView view, int status = StatusCodes.Status200OK) =>
        PageAnswer.Of<PersonalDataPage, PersonalDataView>(view, status);
}
