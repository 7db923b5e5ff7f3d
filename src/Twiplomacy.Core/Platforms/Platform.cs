namespace Twiplomacy.Core.Platforms;

/// <summary>A social network and what can be observed there; a measure that needs another relation is not applicable.</summary>
/// <param name="HasFollows">Accounts follow accounts, and lists of them can exist (not on Telegram or YouTube).</param>
/// <param name="HasFollowerCounts">Profiles show how many follow them.</param>
/// <param name="HasPosts">Posts with interaction counts can be observed.</param>
/// <param name="HasMentions">Posts point at other accounts.</param>
public sealed record Platform(string Slug, string Name, bool HasFollows, bool HasFollowerCounts, bool HasPosts, bool HasMentions);
