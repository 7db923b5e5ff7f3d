using System.Text.Json;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// The posts of an archive of X: with or without the wrapper <c>tweet</c>, in as many parts as there are, in communities too; long
/// ones with what stands beyond their first 280 characters. They are covered only if every kind that the manifest counts was
/// read in full. Deleted posts are none; posts to a Circle were seen by a few people and are left out.
/// </summary>
internal static class XArchivePosts
{
    private const string Circle = "twitter_circle_tweet";

    private static readonly (bool InCommunities, string[] Variables)[] Kinds = [(false, ["tweets", "tweet"]), (true, ["community_tweet"])];

    public static IEnumerable<ExportRecord> Read(XArchiveFiles archive, XArchiveFacts facts, AccountRef owner)
    {
        var notes = XArchiveNotes.Of(archive);
        var (isWhole, last) = (!facts.IsPartial, (File: (ExportFile?)null, Row: 1L));
        foreach (var rejected in notes.Rejected) yield return rejected;
        foreach (var (inCommunities, variables) in Kinds)
        {
            var read = 0L;
            foreach (var part in variables.SelectMany(archive.Of))
                foreach (var row in JsonRows.Of(part.File, areLines: false))
                {
                    (read, last) = (read + 1, (part.File, row.Row));
                    var post = row.Problem is null ? Post(row.Element.Find("tweet") ?? row.Element, owner, notes) : null;
                    isWhole &= post is not null;
                    yield return post is null
                        ? row.Rejected(part.File.Index, RowMessages.PostWithoutIdOrDate)
                        : new PostObserved(part.File.Index, row.Row, post, facts.GeneratedAt);
                }
            if (facts.Count(variables) is not { } stated || stated == read) continue;
            isWhole = false;
            if (Place(archive, last.File) is { } place)
                yield return new ExportWarning(place.Index, last.Row, inCommunities
                    ? ListMessages.FewerCommunityPosts(stated, read)
                    : ListMessages.FewerPosts(stated, read));
        }
        if (Place(archive, last.File) is not { } end) yield break;
        foreach (var warning in Remarks(facts, notes)) yield return new ExportWarning(end.Index, last.Row, warning);
        if (last.File is null && archive.Of("tweets").Count + archive.Of("tweet").Count == 0) yield break;
        if (isWhole && facts.Count("tweets", "tweet") is not null && notes.AreWhole(facts) && facts.Count(Circle) is not > 0)
            yield return new PostsCovered(end.Index, last.Row, owner, null, facts.GeneratedAt);
    }

    private static ExportFile? Place(XArchiveFiles archive, ExportFile? last) => last ?? archive.First("tweets") ?? archive.First(XArchiveFiles.Manifest);

    private static IEnumerable<Message> Remarks(XArchiveFacts facts, XArchiveNotes notes)
    {
        if (!notes.AreWhole(facts))
            yield return notes.Read == (facts.Count("note_tweet") ?? notes.Read)
                ? ListMessages.LongPostsUnmatched(notes.Unmatched)
                : ListMessages.FewerLongPosts(facts.Count("note_tweet") ?? 0, notes.Read);
        if (facts.Count(Circle) is > 0 and var circle)
            yield return ListMessages.CirclePosts(circle);
    }

    private static Post? Post(JsonElement tweet, AccountRef owner, XArchiveNotes notes)
    {
        if ((tweet.Text("id_str") ?? tweet.Text("id")) is not { } id || !AccountText.IsDigits(id)) return null;
        return Instants.Read(tweet.Text("created_at")) is { } at ? notes.Completed(XApi1.Post(id, owner, at, tweet), tweet.Text("full_text")) : null;
    }
}
