using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Mentions;

/// <summary>The columns of the list of mentions.</summary>
public static class MentionTable
{
    public static Table<MentionAnswer> Table { get; } = new(
        "mentions",
        new("author", Text, row => row.Author.Id) { Personal = Personal.Account },
        new("author_handle", Text, row => row.Author.Handle) { Personal = Personal.Handle },
        new("author_country", Text, row => row.Author.Country),
        new("target", Text, row => row.Target.Id) { Personal = Personal.Account },
        new("target_handle", Text, row => row.Target.Handle) { Personal = Personal.Handle },
        new("target_country", Text, row => row.Target.Country),
        new("day", Day, row => row.Day),
        new("mentions", Integer, row => row.Mentions),
        new("replies", Integer, row => row.Replies),
        new("reposts", Integer, row => row.Reposts),
        new("quotes", Integer, row => row.Quotes),
        new("all", Integer, row => row.All),
        new("first", Instant, row => row.First),
        new("last", Instant, row => row.Last));
}
