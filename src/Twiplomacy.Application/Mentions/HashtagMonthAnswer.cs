using Twiplomacy.Storage.Posts;

namespace Twiplomacy.Application.Mentions;

/// <summary>How much a hashtag was used in a month. A month of which no post was captured has no row: nobody knows.</summary>
/// <param name="Month">Its first day (UTC).</param>
/// <param name="Hashtag">Without case and without #.</param>
/// <param name="Posts">Posts that carry it.</param>
/// <param name="Accounts">Accounts that used it.</param>
/// <param name="AllPosts">Posts of the month that were captured, with or without it.</param>
public sealed record HashtagMonthAnswer(DateOnly Month, string Hashtag, long Posts, long Accounts, long AllPosts)
{
    public static HashtagMonthAnswer Of(HashtagMonthRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(row.Month, row.Hashtag, row.Posts, row.Accounts, row.AllPosts);
    }
}
