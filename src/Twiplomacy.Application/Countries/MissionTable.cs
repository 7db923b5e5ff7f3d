using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Countries;

/// <summary>The columns of a country's own network.</summary>
public static class MissionTable
{
    public static Table<MissionAnswer> Table { get; } = new(
        "audit",
        new("id", Text, row => row.Account.Id) { Personal = Personal.Account },
        new("handle", Text, row => row.Account.Handle) { Personal = Personal.Handle },
        new("actor", Text, row => row.Account.Actor) { Personal = Personal.Name },
        new("kind", Text, row => row.Account.Kind),
        new("host_country", Text, row => row.Account.HostCountry),
        new("host_city", Text, row => row.Account.HostCity),
        new("ministry", Text, row => row.Ministry.Id) { Personal = Personal.Account },
        new("outward", Word, row => row.Outward),
        new("inward", Word, row => row.Inward),
        new("tie", Word, row => row.Tie),
        new("step", Word, row => row.Step),
        new("has_list", ColumnType.Boolean, row => row.HasList),
        new("quiet_since", Instant, row => row.QuietSince),
        new("former_handle", Text, row => row.FormerHandle) { Personal = Personal.Handle },
        new("status", Word, row => row.Status));
}
