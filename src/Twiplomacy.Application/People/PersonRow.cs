using Twiplomacy.Storage.People;

namespace Twiplomacy.Application.People;

/// <summary>Someone who may sign in, as it can be shown: never what is kept of the password.</summary>
/// <param name="BlockedAt">Since when they may not sign in any more.</param>
/// <param name="Issuer">The identity provider that vouches for them; null for those who have a password here.</param>
public sealed record PersonRow(int Id, string Name, string Role, DateTimeOffset? SignedInAt, DateTimeOffset? BlockedAt, string? Issuer)
{
    public static PersonRow Of(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new(person.PersonId, person.Name, person.Role, person.SignedInAt, person.DisabledAt, person.Issuer);
    }
}
