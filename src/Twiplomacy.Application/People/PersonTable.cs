using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.People;

/// <summary>The columns of the list of people.</summary>
public static class PersonTable
{
    public static Table<PersonRow> Table { get; } = new(
        "people",
        new("name", Text, person => person.Name) { Personal = Personal.Name },
        new("role", Word, person => person.Role),
        new("signs_in_with", Word, person => person.Issuer ?? "password"),
        new("signed_in_at", Instant, person => person.SignedInAt),
        new("blocked_at", Instant, person => person.BlockedAt));
}
