namespace Twiplomacy.Storage.Posts;

/// <summary>A hashtag, without case, with the posts and accounts that used it.</summary>
public sealed record HashtagRow(string Hashtag, long Posts, long Accounts, DateTimeOffset First, DateTimeOffset Last);
