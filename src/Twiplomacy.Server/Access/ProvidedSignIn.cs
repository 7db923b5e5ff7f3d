using System.Security.Claims;
using Twiplomacy.Application.People;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.People;

namespace Twiplomacy.Server.Access;

/// <summary>
/// Takes in whom an identity provider vouches for, in the role that its claim stands for. What a person may do here is
/// settled at each signing in; shutting them out here holds whatever the provider says.
/// </summary>
public sealed class ProvidedSignIn(PersonQueries people, PersonWriter writer, TimeProvider time)
{
    /// <summary>Who they are here; null if the claims stand for no role, or they were shut out.</summary>
    /// <param name="claims">Those of a token that was validated, under their own names.</param>
    public async Task<ClaimsPrincipal?> TakeInAsync(OpenIdSettings settings, string issuer, ClaimsPrincipal claims, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(claims);
        var role = settings.RoleOf([.. claims.FindAll(settings.RoleClaim).Select(claim => claim.Value)]);
        if (role is null || claims.FindFirstValue("sub") is not { Length: > 0 } subject) return null;
        var name = NameIn(claims) ?? subject;
        // It is they who come in; nobody is signed in yet.
        Acting.As(new Acting("person", name, Acting.Now.From));
        var id = await writer.TakeInProvidedAsync(new ProvidedPerson(issuer, subject, name, role), time.GetUtcNow(), ct);
        return await people.FindAsync(id, ct) is { DisabledAt: null } person ? PersonSignIn.PrincipalOf(person) : null;
    }

    private static string? NameIn(ClaimsPrincipal claims) =>
        ((string[])["preferred_username", "name", "email"]).Select(claims.FindFirstValue)
            .FirstOrDefault(name => name is not null && PersonRules.IsName(name));
}
