using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.People;
using Twiplomacy.Storage.People;

namespace Twiplomacy.Server.Access;

/// <summary>
/// Knows people by name and password (ASP.NET Core's hash). After <see cref="MostFailures"/> wrong passwords in a row
/// nobody gets in under that name for <see cref="LockedFor"/>, not even with the right one.
/// </summary>
public sealed class PersonSignIn(PersonQueries people, PersonWriter writer, SessionStore sessions, TimeProvider time)
{
    public const int MostFailures = 5;
    private const string StampClaim = "stamp";
    internal const string SessionClaim = "session";
    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    private static readonly PasswordHasher<string> Hasher = new();

    // A name that nobody bears takes as long as one with a wrong password.
    private static readonly string Nobodys = Hasher.HashPassword("", Guid.NewGuid().ToString());

    public static string Hash(string password) => Hasher.HashPassword("", password);

    /// <summary>Who they are, or null: the answer does not tell a wrong name from a wrong password or a lock.</summary>
    public async Task<ClaimsPrincipal?> TryAsync(string name, string password, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var person = await people.FindAsync(name, ct);
        var mayTry = person is { DisabledAt: null } && await writer.CountTryAsync(person.PersonId, MostFailures, now + LockedFor, now, ct);
        // Whom a provider vouches for has no password; that takes as long as a wrong one.
        var hash = person is { PasswordHash.Length: > 0 } ? person.PasswordHash : Nobodys;
        var isRight = password.Length <= PersonRules.LongestPassword && Hasher.VerifyHashedPassword("", hash, password) != PasswordVerificationResult.Failed;
        if (person is null || !mayTry || !isRight) return null;
        await writer.MarkSignedInAsync(person.PersonId, now, ct);
        return PrincipalOf(person);
    }

    /// <summary>Who is signed in by a password or a provider; null for programs.</summary>
    public static int? IdOf(ClaimsPrincipal? principal) =>
        int.TryParse(principal?.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>The session of somebody who is signed in.</summary>
    public static Guid? SessionOf(ClaimsPrincipal? principal) => Guid.TryParse(principal?.FindFirstValue(SessionClaim), out var session) ? session : null;

    /// <summary>Whether what was signed in still holds: the session was not ended, nobody was shut out, no role or password changed since.</summary>
    public async Task<bool> StillHoldsAsync(ClaimsPrincipal principal, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(principal);
        if (IdOf(principal) is not { } id || SessionOf(principal) is not { } session) return false;
        return await sessions.FindPersonAsync(session, SessionAuthentication.Limits, time.GetUtcNow(), ct) is { } person
            && person.PersonId == id && person.Stamp.ToString() == principal.FindFirstValue(StampClaim);
    }

    public static ClaimsPrincipal PrincipalOf(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new(new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, person.PersonId.ToString(CultureInfo.InvariantCulture)), new(ClaimTypes.Name, person.Name),
                new(StampClaim, person.Stamp.ToString()),
                .. Roles.ScopesOf(person.Role).Select(scope => new Claim(ScopeRequirementHandler.ClaimType, scope)),
            ],
            SessionAuthentication.SchemeName));
    }
}
