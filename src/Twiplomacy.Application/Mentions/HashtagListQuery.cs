using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Mentions;

/// <summary>The hashtags of posts in a period.</summary>
/// <param name="Posts">Whose posts of which time.</param>
/// <param name="Page">Which page.</param>
public sealed record HashtagListQuery(MentionChoice Posts, PageRequest Page) : IListQuery;
