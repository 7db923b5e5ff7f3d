using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Keys;
using Twiplomacy.Server.Problems;
using Twiplomacy.Storage.Keys;

namespace Twiplomacy.Server.Access;

/// <summary>Knows a caller by the key in <c>Authorization: Bearer</c> or <c>X-Api-Key</c>.</summary>
public sealed class ApiKeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logging,
    UrlEncoder encoder,
    ApiKeyQueries keys,
    ApiKeyWriter writer) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logging, encoder)
{
    public const string SchemeName = "ApiKey";
    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (PresentedKey() is not { } presented) return AuthenticateResult.NoResult();
        var key = ApiKeySecret.PrefixOf(presented) is { } prefix ? await keys.FindActiveAsync(prefix, Context.RequestAborted) : null;
        if (key is null || !ApiKeySecret.Matches(presented, key.Hash))
        {
            Context.Features.Set(new RefusedKey());
            return AuthenticateResult.Fail("The API key is not known, has ended, or was revoked.");
        }
        await writer.MarkUsedAsync(key.KeyId, TimeProvider.GetUtcNow(), Context.RequestAborted);
        return AuthenticateResult.Success(new(PrincipalOf(key), Scheme.Name));
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var refused = (await HandleAuthenticateOnceSafeAsync()).Failure?.Message;
        Response.Headers.WWWAuthenticate = refused is null ? "Bearer" : "Bearer error=\"invalid_token\"";
        await ApiProblem.Of(StatusCodes.Status401Unauthorized, "An API key is needed", refused
            ?? "Send a key as “Authorization: Bearer twp_…” or “X-Api-Key: twp_…”. To create one: twiplomacy keys create").ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        var needed = Context.GetEndpoint()?.Metadata.ScopesNeeded().LastOrDefault() ?? Scopes.Admin;
        return ApiProblem.Of(StatusCodes.Status403Forbidden, "The API key may not do this",
            AskingMessages.NotAllowed(needed)).ExecuteAsync(Context);
    }

    /// <summary>Whether a request shows a key, good or not.</summary>
    public static bool IsPresented(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Headers.ContainsKey("X-Api-Key") || request.Headers.Authorization.ToString().StartsWith(Bearer, StringComparison.OrdinalIgnoreCase);
    }

    private string? PresentedKey()
    {
        var authorization = Request.Headers.Authorization.ToString();
        if (authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)) return authorization[Bearer.Length..].Trim();
        return Request.Headers["X-Api-Key"].ToString() is { Length: > 0 } key ? key : null;
    }

    private ClaimsPrincipal PrincipalOf(ApiKey key) => new(new ClaimsIdentity(
        [new(ClaimTypes.Name, key.Prefix), .. key.Scopes.Select(scope => new Claim(ScopeRequirementHandler.ClaimType, scope))],
        Scheme.Name));
}
