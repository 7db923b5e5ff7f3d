using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Mentions;

/// <summary>The columns of the list of hashtags.</summary>
public static class HashtagTable
{
    public static Table<HashtagAnswer> Table { get; } = new(
        "hashtags",
        new("hashtag", Text, row => row.Hashtag) { Personal = Personal.FreeText },
        new("posts", Integer, row => row.Posts),
        new("accounts", Integer, row => row.Accounts),
        new("first", Instant, row => row.First),
        new("last", Instant, row => row.Last));
}
