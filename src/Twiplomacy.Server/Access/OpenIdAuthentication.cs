using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Twiplomacy.Server.Settings;

namespace Twiplomacy.Server.Access;

/// <summary>
/// Signing in with an identity provider: authorization code with PKCE, the answer in the address, so that no form of
/// another site is posted here. What is kept afterwards is our own session, the same as with a password.
/// </summary>
public static partial class OpenIdAuthentication
{
    public const string SchemeName = "OpenId";
    public const string CallbackPath = "/sign-in/openid/callback";
    public const string Refused = "refused";

    public static void AddOpenId(this IServiceCollection services, OpenIdSettings? settings)
    {
        services.AddSingleton<ProvidedSignIn>();
        if (settings is not null) new AuthenticationBuilder(services).AddOpenIdConnect(SchemeName, options => Configure(options, settings));
    }

    private static void Configure(OpenIdConnectOptions options, OpenIdSettings settings)
    {
        options.Authority = settings.Authority.ToString();
        options.RequireHttpsMetadata = settings.Authority.Scheme == Uri.UriSchemeHttps;
        (options.ClientId, options.ClientSecret) = (settings.ClientId, settings.ClientSecret);
        (options.ResponseType, options.ResponseMode) = (OpenIdConnectResponseType.Code, OpenIdConnectResponseMode.Query);
        options.CallbackPath = CallbackPath;
        options.SignInScheme = SessionAuthentication.SchemeName;
        options.MapInboundClaims = false;
        foreach (var scope in settings.Scopes) options.Scope.Add(scope);
        foreach (var cookie in (CookieBuilder[])[options.CorrelationCookie, options.NonceCookie])
        {
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        }
        options.Events.OnTokenValidated = context => TakeInAsync(context, settings);
        options.Events.OnRemoteFailure = RefuseAsync;
    }

    private static async Task TakeInAsync(TokenValidatedContext context, OpenIdSettings settings)
    {
        var people = context.HttpContext.RequestServices.GetRequiredService<ProvidedSignIn>();
        var person = await people.TakeInAsync(settings, context.SecurityToken.Issuer, context.Principal!, context.HttpContext.RequestAborted);
        if (person is null) context.Fail("The identity provider gave this person no role here, or the person is blocked.");
        else context.Principal = person;
    }

    // People are led back to the page to sign in; the log says what was wrong.
    private static Task RefuseAsync(RemoteFailureContext context)
    {
        var logger = context.HttpContext.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(OpenIdAuthentication));
        LogRefused(logger, context.Failure?.Message ?? "no reason given");
        context.Response.StatusCode = (int)HttpStatusCode.Redirect;
        context.Response.Headers.Location = $"/sign-in?provider={Refused}";
        context.HandleResponse();
        return Task.CompletedTask;
    }

    [LoggerMessage(23, LogLevel.Warning, "A sign-in with the identity provider failed: {Reason}")]
    private static partial void LogRefused(ILogger logger, string reason);
}
