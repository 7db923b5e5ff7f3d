using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// The archive that Twitter gave until 2018: a file of posts a month, each post with its author, and payload_details.js, which
/// counts them and says when the archive was made. It never held lists of follows.
/// </summary>
internal sealed class Grailbird : ExportFormat
{
    private const string Months = "Grailbird.data.tweets_";

    public override FormatDescription Description { get; } = new("x-archive-2018", [], ["posts", "mentions"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsJson || Variable(sample) is not { } variable) return null;
        if (variable is "payload_details" or "user_details" or "tweet_index" && !HasPosts(sample)) return Claim.Refused(FileMessages.ArchiveWithoutPosts);
        if (!variable.StartsWith(Months, StringComparison.Ordinal) && variable is not ("payload_details" or "user_details" or "tweet_index")) return null;
        var author = AccountText.Read(sample.Shape.Text("[].user.id_str"), sample.Shape.Text("[].user.screen_name"), null, "x", out _);
        if (author is { } owner && DeclaredFacts.WrongOwner(declaration, owner) is { } reason) return Claim.Refused(reason);
        return Claim.On("x", declaration) with { Group = Root(sample.File.Path) };
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var (read, stated, at, author, last) = (0L, (long?)null, (DateTimeOffset?)null, (AccountRef?)null, (File: reading.File.Index, Row: 1L));
        foreach (var file in reading.Unit.Files)
        {
            var variable = Variable(FileSample.Of(file));
            foreach (var row in variable?.StartsWith(Months, StringComparison.Ordinal) == true || variable == "payload_details" ? JsonRows.Of(file, areLines: false) : [])
            {
                if (variable == "payload_details")
                {
                    if (row.Problem is null) (stated, at) = (row.Element.Count("tweets"), Instants.Read(row.Element.Text("created_at")));
                    continue;
                }
                (read, last) = (read + 1, (file.Index, row.Row));
                var post = row.Problem is null ? Post(row) : null;
                author ??= post?.Post.Author;
                if (post is null) stated = null;
                yield return post is null ? row.Rejected(file.Index, RowMessages.PostWithoutIdDateOrAuthor) : post with { File = file.Index };
            }
        }
        if (author is not { } owner) yield break;
        if (stated == read) yield return new PostsCovered(last.File, last.Row, owner, null, at);
        else if (stated is not null)
            yield return new ExportWarning(last.File, last.Row, ListMessages.MonthMissing(stated.Value, read));
    }

    private static PostObserved? Post(JsonRow row)
    {
        var tweet = row.Element;
        if (tweet.Find("user") is not { } user || XApi1.Account(user, out _) is not { } author) return null;
        var (id, at) = (tweet.Text("id_str") ?? tweet.Text("id"), Instants.Read(tweet.Text("created_at")));
        return id is not null && AccountText.IsDigits(id) && at is { } written ? new PostObserved(0, row.Row, XApi1.Post(id, author, written, tweet), null) : null;
    }

    private static string? Variable(FileSample sample)
    {
        var length = JsonAssignment.Length(sample.Head);
        if (length == 0) return null;
        var name = TextBytes.Decode(sample.Head.AsSpan(0, length - 1)).Trim();
        return name.StartsWith("var ", StringComparison.Ordinal) ? name[4..].Trim() : name;
    }

    private static bool HasPosts(FileSample sample) =>
        sample.Package.Under(Root(sample.File.Path)).Any(other => other.IsJson && Variable(other)?.StartsWith(Months, StringComparison.Ordinal) == true);

    /// <summary>What lies above <c>data/js/</c>.</summary>
    private static string Root(string path)
    {
        var at = ("/" + path).LastIndexOf("/data/js/", StringComparison.Ordinal);
        return at < 0 ? PackageSamples.Folder(path) : path[..at];
    }
}
