namespace Twiplomacy.Storage.Posts;

/// <summary>How often one account pointed at another, by kind, once per post; on one day where days are asked.</summary>
public sealed record MentionSum(
    int Author, int Target, DateOnly? Day, long Mentions, long Replies, long Reposts, long Quotes, DateTimeOffset First, DateTimeOffset Last)
{
    public long All => Mentions + Replies + Reposts + Quotes;
}
