using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Asking;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Server.Problems;
using Twiplomacy.Server.Settings;

namespace Twiplomacy.Server.Pages.SignIn;

/// <summary>Signing in, out, and up for the first time.</summary>
public static class SignInPages
{
    /// <param name="provider">How signing in with the identity provider went, if it did not succeed.</param>
    public static async Task<RazorComponentResult> ShowAsync(
        FirstRun firstRun, TwiplomacySettings settings, CancellationToken ct, string? back = null, string? provider = null) =>
        PageAnswer.Of<SignInPage, SignInView>(new SignInView(
            provider == OpenIdAuthentication.Refused
                ? "Your identity provider did not sign you in, or you have no role here. The server’s log has the details." : null,
            Back: Links.Local(back), IsFirstRun: await firstRun.IsOpenAsync(ct), Provider: settings.OpenId?.Title));

    /// <summary>Leads to the identity provider.</summary>
    public static Results<ChallengeHttpResult, NotFound> WithProvider(TwiplomacySettings settings, string? back = null) => settings.OpenId is null
        ? TypedResults.NotFound()
        : TypedResults.Challenge(new AuthenticationProperties { RedirectUri = Links.Local(back) }, [OpenIdAuthentication.SchemeName]);

    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> SignInAsync(
        HttpContext context, PersonSignIn people, TwiplomacySettings settings, CancellationToken ct)
    {
        var (name, back) = (context.Field("name") ?? "", Links.Local(context.Field("back")));
        if (await people.TryAsync(name, context.Request.Form["password"].ToString(), ct) is { } person)
        {
            await context.SignInAsync(SessionAuthentication.SchemeName, person);
            return TypedResults.LocalRedirect(back);
        }
        return PageAnswer.Of<SignInPage, SignInView>(
            new SignInView(
                "The name or password is wrong, or there were too many attempts. After five attempts, wait 15 minutes.", name, back,
                Provider: settings.OpenId?.Title),
            StatusCodes.Status401Unauthorized);
    }

    public static RazorComponentResult ShowSignOut() => PageAnswer.Of<SignOutPage, SignInView>(new SignInView());

    public static async Task<RedirectHttpResult> SignOutAsync(HttpContext context)
    {
        await context.SignOutAsync(SessionAuthentication.SchemeName);
        return TypedResults.LocalRedirect("/");
    }

    public static async Task<RazorComponentResult> ShowFirstRunAsync(FirstRun firstRun, CancellationToken ct, string? token = null)
    {
        await RequireOpenAsync(firstRun, ct);
        return PageAnswer.Of<FirstRunPage, SignInView>(new SignInView(Token: token));
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> FirstRunAsync(
        HttpContext context, FirstRun firstRun, PersonSignIn people, CancellationToken ct)
    {
        await RequireOpenAsync(firstRun, ct);
        var (name, password, token) = (context.Field("name") ?? "", context.Request.Form["password"].ToString(), context.Field("token") ?? "");
        if (!await firstRun.IsTokenAsync(token, ct))
            return Again("This is not the token in the server’s log. The server writes it there each time it starts.");
        try
        {
            if (await firstRun.TakeInAsync(name, password, ct) && await people.TryAsync(name, password, ct) is { } person)
                await context.SignInAsync(SessionAuthentication.SchemeName, person);
            return TypedResults.LocalRedirect("/");
        }
        catch (RefusedException refused) when (refused.Refusal.Kind == RefusalKind.Invalid)
        {
            return Again(Telling.Told(refused.Refusal));
        }

        RazorComponentResult Again(string fault) =>
            PageAnswer.Of<FirstRunPage, SignInView>(new SignInView(fault, name, Token: token), StatusCodes.Status400BadRequest);
    }

    private static async Task RequireOpenAsync(FirstRun firstRun, CancellationToken ct)
    {
        if (!await firstRun.IsOpenAsync(ct)) throw new ProblemException(ApiProblem.Of(
            StatusCodes.Status404NotFound, "Setup is already complete", "An account already exists. Ask an admin to add you under Settings."));
    }
}
