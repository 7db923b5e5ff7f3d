using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Posts;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Posts;

namespace Twiplomacy.Ingest.Imports;

/// <summary>
/// Takes posts and mentions into staging. The author's handle is the one borne at the capture; the handles that a post names
/// are those borne when it was written. A repost points at the account reposted alone: whom its text names, its author named.
/// </summary>
internal sealed class PostFeed(
    ImportTransaction import, ProfileDirectory profiles, IReadOnlyDictionary<int, string> platforms, ImportDeclaration declaration,
    FindingsLimit findings, Action<AccountRef, string, DateTimeOffset> see)
{
    private const int MostRemembered = 1_000_000;

    private readonly List<(ProfileKey Author, StagedPost Row)> _posts = [];
    private readonly List<(ProfileKey Author, ProfileKey Target, StagedMention Row)> _mentions = [];
    private readonly List<(ProfileKey Author, StagedPostCover Row)> _covers = [];
    private readonly HashSet<(string Id, string Handle, DateOnly Day)> _named = [];

    /// <summary>Rows of posts; one that stands twice counts twice.</summary>
    public long Posts { get; private set; }

    /// <summary>Accounts that posts point at.</summary>
    public long Mentions { get; private set; }

    /// <summary>Mentions of, and answers to, oneself, which are dropped.</summary>
    public long SelfMentions { get; private set; }

    public void Take(PostObserved row)
    {
        var (post, platform) = (row.Post, platforms[row.File]);
        // Without a capture the post was seen when it was written, or at any time after: the least that is certain.
        var at = row.ObservedAt ?? declaration.CapturedAt ?? post.At;
        var author = post.Author.Key(platform);
        profiles.Ask(author);
        see(post.Author, platform, at);
        var isReply = post.IsReply && !post.Mentions.Any(mention => mention.Kind == MentionKind.Reply && IsSame(mention.Target, post.Author));
        _posts.Add((author, new StagedPost(0, at, row.File, row.Row, isReply, post)));
        Posts++;
        foreach (var mention in post.Mentions.Where(mention => !post.IsRepost || mention.Kind == MentionKind.Repost))
            Point(author, post.Author, mention.Target, platform, new StagedMention(0, post.Id, 0, mention.Kind, at, row.File, row.Row, post.At, 1));
    }

    public void Take(MentionObserved row)
    {
        var platform = platforms[row.File];
        if ((row.At ?? declaration.CapturedAt) is not { } at)
        {
            findings.Reject(row.File, row.Row, ImportMessages.MentionUndated, $"{row.Author} {row.Target}");
            return;
        }
        var author = row.Author.Key(platform);
        profiles.Ask(author);
        see(row.Author, platform, declaration.CapturedAt ?? at);
        // A dated mention is one post even where the export does not name it; undated ones are sums up to the capture.
        var post = row.PostId is { Length: > 0 } id ? id : row.At is null ? "" : $"at {at.UtcDateTime:O}";
        Point(author, row.Author, row.Target, platform, new StagedMention(
            0, post, 0, row.Kind, declaration.CapturedAt ?? at, row.File, row.Row, at, Math.Max(1, row.Count)));
    }

    public void Take(PostsCovered row)
    {
        if ((row.To ?? declaration.CapturedAt) is not { } until) return;
        var author = row.Author.Key(platforms[row.File]);
        profiles.Ask(author);
        _covers.Add((author, new StagedPostCover(0, row.From ?? DateTimeOffset.MinValue, until)));
    }

    /// <summary>Stages what was taken; the profiles asked for must be settled.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        await import.StagePostsAsync([.. _posts.Select(post => post.Row with { Owner = profiles[post.Author] })], cancellationToken);
        await import.StageMentionsAsync(
            [.. _mentions.Select(m => m.Row with { Owner = profiles[m.Author], Target = profiles[m.Target] })], cancellationToken);
        await import.StagePostCoversAsync([.. _covers.Select(cover => cover.Row with { Owner = profiles[cover.Author] })], cancellationToken);
        _posts.Clear();
        _mentions.Clear();
        _covers.Clear();
        if (_named.Count > MostRemembered) _named.Clear();
    }

    private void Point(in ProfileKey author, in AccountRef by, in AccountRef target, string platform, in StagedMention row)
    {
        if (IsSame(by, target))
        {
            SelfMentions++;
            return;
        }
        var key = target.Key(platform);
        profiles.Ask(key);
        _mentions.Add((author, key, row));
        Mentions++;
        if (target is not { Id: { } id, Handle: { } handle }) return;
        // Once a day is enough to follow a handle through the hands of its bearers.
        if (_named.Add((id, Handle.Normalise(handle), DateOnly.FromDateTime(row.PostedAt.UtcDateTime)))) see(target, platform, row.PostedAt);
    }

    private static bool IsSame(in AccountRef one, in AccountRef other) =>
        one.Id is { } id && other.Id is { } otherId ? id == otherId
        : one.Handle is { } handle && other.Handle is { } otherHandle && Handle.Normalise(handle) == Handle.Normalise(otherHandle);
}
