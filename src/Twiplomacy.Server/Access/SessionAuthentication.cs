using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Twiplomacy.Storage.People;

namespace Twiplomacy.Server.Access;

/// <summary>
/// Who is calling: programs by a key, people by the cookie of their signing in. The cookie never opens anything that
/// writes under <c>/api</c>, so that no other site can make a browser call it.
/// </summary>
public static class SessionAuthentication
{
    public const string SchemeName = "Session";

    /// <summary>Where Prometheus looks.</summary>
    public const string MetricsPath = "/metrics";

    private const string EitherScheme = "Caller";
    private const string CookieName = "twiplomacy-session";
    private const string SignInPage = "/sign-in";
    private static readonly PathString[] ForPrograms = ["/api", MetricsPath];
    private static readonly TimeSpan Lasting = TimeSpan.FromHours(12);

    /// <summary>When somebody signs in anew. That a session was used is noted some minutes late.</summary>
    public static readonly SessionLimits Limits = new(Longest: TimeSpan.FromDays(7), Idle: Lasting + TimeSpan.FromMinutes(10));

    public static void AddCallers(this IServiceCollection services)
    {
        services.AddSingleton<PersonSignIn>();
        services.AddSingleton<FirstRun>();
        // Before the framework's own reading of the keys, which it does on starting too.
        services.AddHostedService<KeyRingStart>();
        services.AddDataProtection().SetApplicationName("twiplomacy");
        services.AddOptions<KeyManagementOptions>().Configure<ProtectionKeys>((options, keys) => options.XmlRepository = new DatabaseKeyRing(keys));
        services.AddAuthentication(EitherScheme)
            .AddPolicyScheme(EitherScheme, null, options => options.ForwardDefaultSelector = SchemeOf)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyAuthentication>(ApiKeyAuthentication.SchemeName, null)
            .AddCookie(SchemeName, Configure);
    }

    private static string SchemeOf(HttpContext context)
    {
        var request = context.Request;
        if (ApiKeyAuthentication.IsPresented(request)) return ApiKeyAuthentication.SchemeName;
        if (!request.Path.StartsWithSegments("/api")) return SchemeName;
        var reads = HttpMethods.IsGet(request.Method) && request.Cookies.ContainsKey(CookieName);
        return reads ? SchemeName : ApiKeyAuthentication.SchemeName;
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = CookieName;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        // Plain http is for loopback; behind a proxy with https the cookie is for https alone.
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = Lasting;
        options.SlidingExpiration = true;
        options.LoginPath = options.AccessDeniedPath = SignInPage;
        options.ReturnUrlParameter = "back";
        options.Events.OnSigningIn = BeginAsync;
        options.Events.OnSigningOut = context => EndAsync(context.HttpContext, context.HttpContext.User);
        options.Events.OnValidatePrincipal = ValidateAsync;
        options.Events.OnRedirectToLogin = context => AnswerAsync(context, () => context.HttpContext.ChallengeAsync(ApiKeyAuthentication.SchemeName));
        options.Events.OnRedirectToAccessDenied = context => AnswerAsync(context, () => context.HttpContext.ForbidAsync(ApiKeyAuthentication.SchemeName));
    }

    // People are led to sign in; a program that carries a cookie is told in its own terms.
    private static Task AnswerAsync(RedirectContext<CookieAuthenticationOptions> context, Func<Task> tellProgram)
    {
        if (ForPrograms.Any(path => context.Request.Path.StartsWithSegments(path))) return tellProgram();
        context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }

    private static async Task BeginAsync(CookieSigningInContext context)
    {
        var (http, person) = (context.HttpContext, PersonSignIn.IdOf(context.Principal));
        if (person is not { } id || context.Principal?.Identity is not ClaimsIdentity identity) return;
        await EndAsync(http, (await http.AuthenticateAsync(SchemeName)).Principal);
        var now = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var session = new Session
        {
            SessionId = Guid.NewGuid(), PersonId = id, BegunAt = now, SeenAt = now,
            Address = http.Connection.RemoteIpAddress?.ToString(), Agent = http.Request.Headers.UserAgent.ToString() is { Length: > 0 } agent ? agent : null,
        };
        await http.RequestServices.GetRequiredService<SessionStore>().BeginAsync(session, http.RequestAborted);
        identity.AddClaim(new(PersonSignIn.SessionClaim, session.SessionId.ToString()));
    }

    private static async Task EndAsync(HttpContext http, ClaimsPrincipal? signedIn)
    {
        if (PersonSignIn.SessionOf(signedIn) is not { } session || PersonSignIn.IdOf(signedIn) is not { } person) return;
        var now = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        await http.RequestServices.GetRequiredService<SessionStore>().EndAsync(session, person, now, CancellationToken.None);
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var people = context.HttpContext.RequestServices.GetRequiredService<PersonSignIn>();
        if (context.Principal is { } principal && await people.StillHoldsAsync(principal, context.HttpContext.RequestAborted)) return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(SchemeName);
    }
}
