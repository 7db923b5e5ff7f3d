using System.Security.Claims;
using Twiplomacy.Application.Access;

namespace Twiplomacy.Server.Access;

/// <summary>Who is behind a request, and what they may do.</summary>
public static class Callers
{
    /// <summary>The caller of a request, as authentication knew them.</summary>
    public static Caller Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var kind = context.User.Identity?.AuthenticationType switch
        {
            ApiKeyAuthentication.SchemeName => CallerKind.Key,
            null => CallerKind.Anyone,
            _ => CallerKind.Person,
        };
        return new(kind, context.User.Identity?.Name ?? "", new(ScopesOf(context.User)), context.Connection.RemoteIpAddress?.ToString());
    }

    /// <summary>Whether somebody may do something, to show only what can be done.</summary>
    public static bool May(ClaimsPrincipal caller, string scope)
    {
        ArgumentNullException.ThrowIfNull(caller);
        return Scopes.Allows(ScopesOf(caller), scope);
    }

    private static IEnumerable<string> ScopesOf(ClaimsPrincipal caller) => caller.FindAll(ScopeRequirementHandler.ClaimType).Select(claim => claim.Value);
}
