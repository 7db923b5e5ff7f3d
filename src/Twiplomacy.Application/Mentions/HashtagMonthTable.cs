using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Mentions;

/// <summary>The columns of hashtags over time.</summary>
public static class HashtagMonthTable
{
    public static Table<HashtagMonthAnswer> Table { get; } = new(
        "hashtag_months",
        new("month", Day, row => row.Month),
        new("hashtag", Text, row => row.Hashtag) { Personal = Personal.FreeText },
        new("posts", Integer, row => row.Posts),
        new("accounts", Integer, row => row.Accounts),
        new("all_posts", Integer, row => row.AllPosts));
}
