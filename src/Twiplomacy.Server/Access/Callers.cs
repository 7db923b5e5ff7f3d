using System.Security.Claims;

namespace Twiplomacy.Server.Access;

/// <summary>What a caller may do, to show only what can be done.</summary>
public static class Callers
{
    public static bool May(ClaimsPrincipal caller, string scope)
    {
        ArgumentNullException.ThrowIfNull(caller);
        return Scopes.Allows(caller.FindAll(ScopeRequirementHandler.ClaimType).Select(claim => claim.Value), scope);
    }
}
