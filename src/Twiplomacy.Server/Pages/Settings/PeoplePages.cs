using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.People;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Pages.SignIn;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Server.Problems;
using Twiplomacy.Storage.People;

namespace Twiplomacy.Server.Pages.Settings;

/// <summary>Who may sign in.</summary>
public static class PeoplePages
{
    public static Task<Results<RedirectHttpResult, RazorComponentResult>> TakeInAsync(
        HttpContext context, PersonActions people, SettingsReading reading, CancellationToken cancellationToken)
    {
        var (name, password, role) = (context.Field("name") ?? "", context.Request.Form["password"].ToString(), context.Field("role") ?? "");
        return SaveAsync(context, people.AddAsync(name, password, role, Callers.Of(context), cancellationToken), reading, cancellationToken);
    }

    /// <summary>Changes somebody's role, shuts them out or lets them in again; who was signed in must sign in anew.</summary>
    public static Task<Results<RedirectHttpResult, RazorComponentResult>> ChangeAsync(
        int id, HttpContext context, PersonActions people, SettingsReading reading, CancellationToken cancellationToken)
    {
        var (person, caller) = (new PersonQuery(id), Callers.Of(context));
        var saving = (context.Field("change") ?? "") switch
        {
            "disable" => people.BlockAsync(person, isBlocked: true, caller, cancellationToken),
            "enable" => people.BlockAsync(person, isBlocked: false, caller, cancellationToken),
            var role => people.ChangeRoleAsync(person, role, caller, cancellationToken),
        };
        return SaveAsync(context, saving, reading, cancellationToken);
    }

    public static RazorComponentResult ShowPassword() => PageAnswer.Of<PasswordPage, SignInView>(new SignInView());

    /// <summary>Changes one's own password, which ends every other signing in.</summary>
    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> ChangePasswordAsync(
        HttpContext context, PersonSignIn signIn, PersonQueries people, PersonActions actions, CancellationToken cancellationToken)
    {
        var (old, chosen) = (context.Request.Form["old"].ToString(), context.Request.Form["password"].ToString());
        var person = PersonSignIn.IdOf(context.User) is { } id ? await people.FindAsync(id, cancellationToken) : null;
        if (person is null || await signIn.TryAsync(person.Name, old, cancellationToken) is null) return RefusedPassword("The current password is wrong.");
        try
        {
            await actions.ChangePasswordAsync(new PersonQuery(person.PersonId), chosen, cancellationToken);
        }
        catch (RefusedException refused) when (refused.Refusal.Kind == RefusalKind.Invalid)
        {
            return RefusedPassword(Telling.Told(refused.Refusal));
        }
        var renewed = (await people.FindAsync(person.PersonId, cancellationToken))!;
        await context.SignInAsync(SessionAuthentication.SchemeName, PersonSignIn.PrincipalOf(renewed));
        return TypedResults.LocalRedirect("/");
    }

    private static RazorComponentResult RefusedPassword(string fault) =>
        PageAnswer.Of<PasswordPage, SignInView>(new SignInView(fault), StatusCodes.Status400BadRequest);

    private static async Task<Results<RedirectHttpResult, RazorComponentResult>> SaveAsync(
        HttpContext context, Task saving, SettingsReading reading, CancellationToken cancellationToken)
    {
        try
        {
            await saving;
            return TypedResults.LocalRedirect("/settings#people");
        }
        catch (RefusedException refused) when (refused.Refusal.Kind is RefusalKind.Invalid or RefusalKind.Conflict)
        {
            var view = await reading.ReadAsync(Callers.Of(context), cancellationToken);
            return SettingsPages.Refused(view, Telling.Told(refused.Refusal), refused.Refusal.Status());
        }
    }
}
