using System.Text.Json;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// What X's own pages fetch, saved from a browser or by services that pass it on: posts, or pages of followers or of those followed.
/// Whose list it is stands nowhere. The cursor at the bottom of the last page begins with 0; advertisements are passed over.
/// </summary>
internal sealed class XTimeline : ExportFormat
{
    private static readonly string[] OfAccounts =
        ["data.user.result.timeline.timeline", "data.user.result.timeline_v2.timeline", "user.result.timeline.timeline", "result.timeline",
            "data.timeline", "timeline"];

    /// <summary>Of these users are no followers: members of a list, those who reposted or like a post.</summary>
    private static readonly string[] OfOthers =
    [
        "data.threaded_conversation_with_injections_v2", "data.search_by_raw_query.search_timeline.timeline", "data.home.home_timeline_urt",
        "data.list.tweets_timeline.timeline", "data.list.members_timeline.timeline", "data.list.subscribers_timeline.timeline",
        "data.retweeters_timeline.timeline", "data.favoriters_timeline.timeline", "data.bookmark_timeline_v2.timeline",
    ];

    private static readonly HashSet<string> Containers = [.. OfAccounts.Concat(OfOthers).SelectMany(ContainersOf)];

    public override FormatDescription Description { get; } = new(
        "x-timeline",
        [AskedField.Owner, AskedField.List, AskedField.Captured, AskedField.Completeness],
        ["following", "followers", "profiles", "posts", "mentions", "handles"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsJson || RootOf(sample.Shape) is not { } root) return null;
        if (!OfAccounts.Contains(root) || !HasUsers(sample.File))
        {
            return declaration is { Owner: not null, List: not null } && HasUsers(sample.File)
                ? Claim.Refused(DeclarationMessages.HoldsNoLists(Description.Title))
                : Claim.On("x", declaration, DeclaredFacts.NeedsCapture(declaration));
        }
        return Claim.On("x", declaration, DeclaredFacts.NeedsOwner(declaration), DeclaredFacts.NeedsList(declaration),
            DeclaredFacts.NeedsCapture(declaration))
            with { Group = PackageSamples.Folder(sample.File.Path) + " users" };
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var isList = reading.Declaration is { Owner: not null, List: not null } && HasUsers(reading.File);
        var (list, pages, hasCursor, isBroken) = (isList ? reading.NextList() : -1, new PageSet(), false, false);
        var last = (File: reading.File.Index, Row: 0L);
        if (isList) yield return new ListBegun(last.File, 1, list, reading.Owner, reading.List);
        foreach (var file in reading.Unit.Files)
            foreach (var part in JsonRows.Parts(file, IsContainer))
            {
                if (part.Problem is null && !IsEntry(part.Path)) continue;
                last = (file.Index, last.Row + 1);
                if (part.Problem is not null)
                {
                    isBroken = true;
                    yield return new RejectedRow(last.File, last.Row, part.Problem, part.Raw);
                    continue;
                }
                if (Cursor(part.Element) is { } cursor)
                {
                    pages.Add(isFirst: null, isLast: cursor.StartsWith("0|", StringComparison.Ordinal));
                    hasCursor = true;
                }
                foreach (var (item, isAlone) in ItemsOf(part.Element))
                    foreach (var record in Item(last.File, last.Row, item, isAlone ? list : -1))
                    {
                        isBroken |= record is RejectedRow;
                        yield return record;
                    }
            }
        if (!isList) yield break;
        var row = Math.Max(1, last.Row);
        if (hasCursor && pages.Problem is { } problem) yield return new ExportWarning(last.File, row, problem);
        var proven = isBroken ? ListCompleteness.Partial : hasCursor ? pages.Proven : null;
        yield return new ListEnded(last.File, row, list, null, proven, null);
    }

    private static IEnumerable<ExportRecord> Item(int file, long row, JsonElement item, int list)
    {
        if (item.Find("user_results", "result") is { } user)
        {
            var account = XGraphQl.Account(user);
            if (account is null) yield return new RejectedRow(file, row, RowMessages.NoEntry, RawText.Of(user.GetRawText()));
            if (account is not { } known) yield break;
            if (list >= 0) yield return new ListMember(file, row, list, known);
            if (user.Find("legacy") is { } counts && counts.Count("followers_count") is not null) yield return XApi1.Profile(file, row,
                known, counts, null);
        }
        else if (item.Find("tweet_results", "result") is { } result)
        {
            var tweet = XGraphQl.Tweet(result);
            if (XGraphQl.Post(tweet) is not { } post)
            {
                yield return new RejectedRow(file, row, RowMessages.PostWithoutIdTimeOrAuthor, RawText.Of(result.GetRawText()));
                yield break;
            }
            yield return new PostObserved(file, row, post, null);
            if (XGraphQl.User(tweet)?.Find("legacy") is { } counts && counts.Count("followers_count") is not null)
                yield return XApi1.Profile(file, row, post.Author, counts, null);
        }
    }

    /// <summary>The first entry is a user that stands alone, as all of a list do; others are suggestions whom to follow.</summary>
    private static bool HasUsers(ExportFile file)
    {
        foreach (var part in JsonRows.Parts(file, IsContainer))
            foreach (var (item, isAlone) in part.Problem is null && IsEntry(part.Path) ? ItemsOf(part.Element) : [])
            {
                if (item.Find("tweet_results") is not null) return false;
                if (isAlone && item.Find("user_results") is not null) return true;
            }
        return false;
    }

    private static string? Cursor(JsonElement entry) =>
        entry.Text("content", "cursorType") == "Bottom" ? entry.Text("content", "value")
        : entry.Text("content", "itemContent", "cursorType") == "Bottom" ? entry.Text("content", "itemContent", "value") : null;

    private static IEnumerable<(JsonElement Item, bool IsAlone)> ItemsOf(JsonElement entry)
    {
        if (entry.Text("entryId")?.StartsWith("promoted", StringComparison.Ordinal) == true) yield break;
        if (entry.Find("content", "itemContent") is { } alone) yield return (alone, true);
        if (entry.Find("item", "itemContent") is { } added) yield return (added, false);
        foreach (var item in entry.Items("content", "items"))
            if (item.Find("item", "itemContent") is { } inner) yield return (inner, false);
    }

    private static string? RootOf(JsonShape shape) =>
        OfAccounts.Concat(OfOthers).FirstOrDefault(root => shape.Has(root + ".instructions") || shape.Has($"[].{root}.instructions"));

    private static bool IsContainer(string path) => path is "" or "[]" || Containers.Contains(Bare(path));

    private static bool IsEntry(string path) =>
        path.EndsWith(".instructions[].entries[]", StringComparison.Ordinal)
            || path.EndsWith(".instructions[].entry", StringComparison.Ordinal)
        || path.EndsWith(".instructions[].moduleItems[]", StringComparison.Ordinal);

    private static string Bare(string path) => path.StartsWith("[].", StringComparison.Ordinal) ? path[3..] : path;

    /// <summary>The steps to a timeline's entries.</summary>
    private static IEnumerable<string> ContainersOf(string root)
    {
        for (var point = root.IndexOf('.', StringComparison.Ordinal); point > 0; point =
            root.IndexOf('.', point + 1)) yield return root[..point];
        yield return root;
        foreach (var step in (string[])[".instructions", ".instructions[]", ".instructions[].entries",
            ".instructions[].moduleItems"]) yield return root + step;
    }
}
