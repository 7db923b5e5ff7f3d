namespace Twiplomacy.Core.Posts;

/// <summary>How a post points at another account.</summary>
public enum MentionKind : short
{
    Mention = 0,
    Reply = 1,
    Repost = 2,
    Quote = 3,
}
