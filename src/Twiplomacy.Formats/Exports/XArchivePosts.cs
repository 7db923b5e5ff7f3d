using System.Text.Json;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>The posts of an archive of X: with or without the wrapper <c>tweet</c>, in as many parts as there are.</summary>
internal static class XArchivePosts
{
    public static IEnumerable<ExportRecord> Read(XArchiveFiles archive, XArchiveFacts facts, AccountRef owner)
    {
        var (parts, read, last, isWhole) = (archive.Of("tweets").Concat(archive.Of("tweet")).ToList(), 0L, 1L, !facts.IsPartial);
        foreach (var part in parts)
            foreach (var row in JsonRows.Of(part.File, areLines: false))
            {
                (read, last) = (read + 1, row.Row);
                var post = row.Problem is null ? Post(row.Element.Find("tweet") ?? row.Element, owner) : null;
                isWhole &= post is not null;
                yield return post is null
                    ? row.Rejected(part.File.Index, "no post with an id and a date")
                    : new PostObserved(part.File.Index, row.Row, post, facts.GeneratedAt);
            }
        if (parts.Count == 0 || facts.Count("tweets", "tweet") is not { } stated) yield break;
        if (stated == read && isWhole) yield return new PostsCovered(parts[^1].File.Index, last, owner, null, facts.GeneratedAt);
        else if (stated != read)
            yield return new ExportWarning(parts[^1].File.Index, last, $"the manifest states {stated:N0} posts, {read:N0} were read: a part of the archive is missing");
    }

    private static Post? Post(JsonElement tweet, AccountRef owner)
    {
        if ((tweet.Text("id_str") ?? tweet.Text("id")) is not { } id || !AccountText.IsDigits(id)) return null;
        return Instants.Read(tweet.Text("created_at")) is { } at ? XApi1.Post(id, owner, at, tweet) : null;
    }
}
