using Twiplomacy.Core.Messages;

namespace Twiplomacy.Core.Imports;

/// <summary>What is wrong with a map of columns.</summary>
public static class ColumnMessages
{
    public static Message NoMember { get; } = new("imports.map.nomember");

    public static Message NoPerson { get; } = new("imports.map.noperson");

    public static Message NoAccount { get; } = new("imports.map.noaccount");

    public static Message PeopleAndLists { get; } = new("imports.map.mixed");

    public static Message DirectionTwice { get; } = new("imports.map.direction");

    public static Message NoRole(string value, IReadOnlyList<string> allowed) =>
        new("imports.map.role", ("value", value), ("allowed", MessageValue.Each(allowed)));

    public static Message NoList(string value) => new("imports.map.list", ("value", value));

    public static Message RoleTwice(string role) => new("imports.map.twice", ("role", role));

    public static Message OwnerIsMember(string column) => new("imports.map.same", ("column", column));

    public static Message NoColumn(string column) => new("imports.map.nocolumn", ("column", column));
}
