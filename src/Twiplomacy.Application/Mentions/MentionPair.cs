namespace Twiplomacy.Application.Mentions;

/// <summary>How often two accounts point at each other.</summary>
/// <param name="Posts">Posts of the first that point at the second; at least as many as those back.</param>
/// <param name="Back">Posts of the second that point at the first.</param>
public sealed record MentionPair(MentionAccount First, MentionAccount Second, long Posts, long Back);
