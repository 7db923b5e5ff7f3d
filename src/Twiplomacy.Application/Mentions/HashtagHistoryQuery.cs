using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Mentions;

/// <summary>How much some hashtags were used, month by month.</summary>
/// <param name="Posts">Whose posts of which time.</param>
/// <param name="Page">Which page.</param>
/// <param name="Hashtags">One to five of them, separated by commas; with or without #, upper and lower case are one.</param>
public sealed record HashtagHistoryQuery(MentionChoice Posts, PageRequest Page, string? Hashtags = null) : IListQuery
{
    /// <summary>More lines than this nobody tells apart.</summary>
    public const int Most = 5;

    /// <summary>The hashtags that are named, each once, in lower case and without #.</summary>
    public IReadOnlyList<string> NamesOf() =>
    [
        .. (Hashtags ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => name.TrimStart('#').ToLowerInvariant()).Where(name => name.Length > 0).Distinct(),
    ];
}
