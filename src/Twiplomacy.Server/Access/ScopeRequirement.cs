using Microsoft.AspNetCore.Authorization;
using Twiplomacy.Application.Access;

namespace Twiplomacy.Server.Access;

/// <summary>What an endpoint asks of the caller's key. Among several on one endpoint each must hold.</summary>
/// <param name="MayBeOpen">Whether nothing is asked where reading is open.</param>
public sealed record ScopeRequirement(string Scope, bool MayBeOpen) : IAuthorizationRequirement;

/// <summary>Reading may be open, and a link opens one page; all else needs a key that holds the scope.</summary>
public sealed class ScopeRequirementHandler(OpenReading reading) : AuthorizationHandler<ScopeRequirement>
{
    public const string ClaimType = "scope";

    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, ScopeRequirement requirement)
    {
        var held = context.User.FindAll(ClaimType).Select(claim => claim.Value);
        var open = requirement is { Scope: Scopes.Read, MayBeOpen: true } && context.Resource is HttpContext request
            && (IsShared(request) || (reading.IsOpenTo(request) && !WasRefused(request)));
        if (open || Scopes.Allows(held, requirement.Scope)) context.Succeed(requirement);
        return Task.CompletedTask;
    }

    /// <summary>A link shows its page to whoever holds it; see <see cref="SharedVisits"/>.</summary>
    private static bool IsShared(HttpContext request) => request.Features.Get<SharedVisit>() is not null;

    /// <summary>Whoever shows a wrong key is told so, even where no key was needed: they believe it to be in use.</summary>
    private static bool WasRefused(HttpContext request) => request.Features.Get<RefusedKey>() is not null;
}

/// <summary>Notes on a request that it showed a key that is not good; the authentication middleware itself keeps only successes.</summary>
public sealed record RefusedKey;

/// <summary>Puts a scope on routes: <c>api.MapPost(…).RequireScope(Scopes.Import)</c>.</summary>
public static class ScopeConventions
{
    public static TBuilder RequireScope<TBuilder>(this TBuilder builder, string scope)
        where TBuilder : IEndpointConventionBuilder =>
        builder.Require(new ScopeRequirement(scope, MayBeOpen: true));

    /// <summary>Likewise, also where reading is open.</summary>
    public static TBuilder RequireScopeAlways<TBuilder>(this TBuilder builder, string scope)
        where TBuilder : IEndpointConventionBuilder =>
        builder.Require(new ScopeRequirement(scope, MayBeOpen: false));

    private static TBuilder Require<TBuilder>(this TBuilder builder, ScopeRequirement requirement)
        where TBuilder : IEndpointConventionBuilder =>
        builder.RequireAuthorization(new AuthorizationPolicyBuilder().AddRequirements(requirement).Build());

    /// <summary>The scopes that an endpoint asks for, for its documentation and the manifest of routes.</summary>
    public static IEnumerable<string> ScopesNeeded(this EndpointMetadataCollection metadata) =>
        metadata.GetOrderedMetadata<AuthorizationPolicy>().SelectMany(policy => policy.Requirements)
            .OfType<ScopeRequirement>().Select(requirement => requirement.Scope).Distinct();
}
