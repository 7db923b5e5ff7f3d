using Twiplomacy.Core.Text;
using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Events;

/// <summary>The columns of the list of changes.</summary>
public static class EventTable
{
    public static Table<EventAnswer> Table { get; } = new(
        "events",
        new("type", Word, change => EnumWord.Of(change.Type)),
        new("account", Text, change => change.Account.Id) { Personal = Personal.Account },
        new("handle", Text, change => change.Account.Handle) { Personal = Personal.Handle },
        new("country", Text, change => change.Account.Country),
        new("other", Text, change => change.Other.Id) { Personal = Personal.Account },
        new("other_handle", Text, change => change.Other.Handle) { Personal = Personal.Handle },
        new("other_country", Text, change => change.Other.Country),
        new("after", Instant, change => change.After),
        new("by", Instant, change => change.By));
}
