using Twiplomacy.Core.Rankings;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Comparisons;

/// <summary>
/// How often each of two sides pointed at the other in the edition's window: posts that mention, reply or quote, once per
/// post and target; reposts are left out, as of <c>mentions_received</c>.
/// </summary>
/// <param name="There">The first at the second; null where nothing was seen of the first's posts.</param>
/// <param name="Back">The second at the first; likewise.</param>
/// <param name="IsComplete">Exports cover the window with every post of both sides; else either may be more.</param>
public sealed record MentionBalance(long? There, long? Back, bool IsComplete)
{
    /// <summary>There less back: above 0 where the first seeks the second more than it is sought.</summary>
    public long? Difference => There - Back;
}

/// <summary>Who mentioned whom in an edition's window, by the positions of its members.</summary>
public sealed class EditionMentions
{
    private readonly Dictionary<(int Author, int Target), long> _received = [];
    private readonly Dictionary<int, EditionActivityRow> _activity;

    public EditionMentions(IEnumerable<EditionMentionRow> mentions, IEnumerable<EditionActivityRow> activity)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        _activity = activity.ToDictionary(row => row.Position);
        foreach (var row in mentions)
            for (var i = 0; i < row.Targets.Length; i++) _received[(row.Source, row.Targets[i])] = row.Mentions[i] + row.Replies[i] + row.Quotes[i];
    }

    /// <summary>What an edition kept of mentions.</summary>
    public static async Task<EditionMentions> LoadAsync(EditionPosts posts, EditionRevisionRow revision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(posts);
        ArgumentNullException.ThrowIfNull(revision);
        return new EditionMentions(
            await posts.ListMentionsAsync(revision.RevisionId, cancellationToken), await posts.ListActivityAsync(revision.RevisionId, cancellationToken));
    }

    /// <summary>The balance between two sides of one account each or more; null where the edition saw no posts at all.</summary>
    public MentionBalance? Between(IReadOnlyList<int> first, IReadOnlyList<int> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return _activity.Count == 0 && _received.Count == 0
            ? null
            : new MentionBalance(Count(first, second), Count(second, first), first.Concat(second).All(IsCovered));
    }

    private long? Count(IReadOnlyList<int> authors, IReadOnlyList<int> targets)
    {
        var sum = authors.Sum(author => targets.Sum(target => _received.GetValueOrDefault((author, target))));
        return sum > 0 || authors.Any(IsSeen) ? sum : null;
    }

    private bool IsSeen(int member) => _activity.TryGetValue(member, out var row) && (row.Posts > 0 || row.Coverage > 0);

    private bool IsCovered(int member) => _activity.TryGetValue(member, out var row) && SignificantDigits.Round(row.Coverage) >= 1;
}
