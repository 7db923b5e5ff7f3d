using Twiplomacy.Core.Accounts;

namespace Twiplomacy.Core.Posts;

/// <summary>A post points at <paramref name="Target"/>.</summary>
public readonly record struct PostMention(AccountRef Target, MentionKind Kind);
