using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Access;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Pages.SignIn;
using Twiplomacy.Storage.Users;

namespace Twiplomacy.Server.Pages.Settings;

/// <summary>Who may sign in.</summary>
public static class PeoplePages
{
    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> TakeInAsync(
        HttpContext context, PersonWriter writer, SettingsReading reading, TimeProvider time, CancellationToken ct)
    {
        var (name, password, role) = (context.Field("name") ?? "", context.Request.Form["password"].ToString(), context.Field("role") ?? "");
        var fault = PersonSignIn.FaultOfName(name) ?? PersonSignIn.FaultOf(password) ?? (Roles.All.Contains(role) ? null : "Choose a role.");
        if (fault is null && await writer.CreateAsync(name, PersonSignIn.Hash(password), role, time.GetUtcNow(), ct)) return Back();
        return SettingsPages.Refused(await reading.ReadAsync(Callers.Of(context), ct), fault ?? "This name is already in use.");
    }

    /// <summary>Changes somebody's role, shuts them out or lets them in again; who was signed in must sign in anew.</summary>
    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> ChangeAsync(
        int id, HttpContext context, PersonWriter writer, SettingsReading reading, TimeProvider time, CancellationToken ct)
    {
        var changed = context.Field("change") switch
        {
            "disable" => await writer.DisableAsync(id, time.GetUtcNow(), ct),
            "enable" => await writer.DisableAsync(id, null, ct),
            { } role when Roles.All.Contains(role) => await writer.ChangeRoleAsync(id, role, ct),
            _ => false,
        };
        if (changed) return Back();
        return SettingsPages.Refused(await reading.ReadAsync(Callers.Of(context), ct), "Nothing was changed. There must be at least one admin.");
    }

    public static RazorComponentResult ShowPassword() => PageAnswer.Of<PasswordPage, SignInView>(new SignInView());

    /// <summary>Changes one's own password, which ends every other signing in.</summary>
    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> ChangePasswordAsync(
        HttpContext context, PersonSignIn signIn, PersonQueries people, PersonWriter writer, CancellationToken ct)
    {
        var (old, chosen) = (context.Request.Form["old"].ToString(), context.Request.Form["password"].ToString());
        var person = PersonSignIn.IdOf(context.User) is { } id ? await people.FindAsync(id, ct) : null;
        if (person is null || await signIn.TryAsync(person.Name, old, ct) is null) return RefusedPassword("The current password is wrong.");
        if (PersonSignIn.FaultOf(chosen) is { } fault) return RefusedPassword(fault);
        await writer.ChangePasswordAsync(person.PersonId, PersonSignIn.Hash(chosen), ct);
        await context.SignInAsync(SessionAuthentication.SchemeName, PersonSignIn.PrincipalOf((await people.FindAsync(person.PersonId, ct))!));
        return TypedResults.LocalRedirect("/");
    }

    private static RazorComponentResult RefusedPassword(string fault) =>
        PageAnswer.Of<PasswordPage, SignInView>(new SignInView(fault), StatusCodes.Status400BadRequest);

    private static RedirectHttpResult Back() => TypedResults.LocalRedirect("/settings#people");
}
