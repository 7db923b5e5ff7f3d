namespace Twiplomacy.Storage.Posts;

/// <summary>How much one hashtag was used in one month.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="AllPosts">Posts of that month that were captured, with or without the hashtag; never none.</param>
public sealed record HashtagMonthRow(DateOnly Month, string Hashtag, long Posts, long Accounts, long AllPosts);
