using System.Text.Json;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>Posts of X as snscrape wrote them, with their authors' counts. It never exported follow lists.</summary>
internal sealed class Snscrape : JsonFormat
{
    public override FormatDescription Description { get; } = new("snscrape", [AskedField.Captured], ["profiles", "posts", "mentions", "handles"]);

    protected override bool Matches(JsonShape shape) =>
        HasFields(shape, "user.username", "date", "url") && (HasFields(shape, "content") || HasFields(shape, "rawContent") || HasFields(shape, "renderedContent"));

    protected override Claim Claimed(FileSample sample, ImportDeclaration declaration) =>
        Claim.On("x", declaration, DeclaredFacts.NeedsCapture(declaration));

    protected override IEnumerable<ExportRecord> Row(UnitReading reading, JsonRow row, DeclaredMembers members)
    {
        var (file, post) = (reading.File.Index, row.Element);
        var author = post.Find("user") is { } user ? Account(user) : null;
        var (id, at) = (post.Text("id"), Instants.Read(post.Text("date")));
        if (author is null || id is null || !AccountText.IsDigits(id) || at is null)
        {
            yield return row.Rejected(file, RowMessages.PostWithoutIdDateOrAuthor);
            yield break;
        }
        yield return new PostObserved(file, row.Row, Post(post, id, author.Value, at.Value), null);
        yield return Profile(file, row.Row, author.Value, post.Find("user")!.Value);
    }

    private static AccountRef? Account(JsonElement user) =>
        AccountText.Read(user.Text("id"), user.Text("username"), user.Text("displayname"), "x", out _);

    private static ProfileObserved Profile(int file, long row, AccountRef account, JsonElement user) => new(
        file, row, account, null, user.Count("followersCount"), user.Count("friendsCount"), user.Count("statusesCount"), user.Count("listedCount"),
        Instants.Read(user.Text("created")), user.Flag("verified"), user.Flag("protected") == true ? AccountStatus.Protected : null);

    private static Post Post(JsonElement post, string id, AccountRef author, DateTimeOffset at)
    {
        var mentions = new MentionSet();
        Add(post.Find("retweetedTweet", "user"), MentionKind.Repost);
        Add(post.Find("quotedTweet", "user"), MentionKind.Quote);
        Add(post.Find("inReplyToUser"), MentionKind.Reply);
        foreach (var user in post.Items("mentionedUsers")) Add(user, MentionKind.Mention);
        return new Post(
            id, author, at, post.Find("retweetedTweet") is not null, post.Find("inReplyToTweetId") is not null || post.Find("inReplyToUser") is not null,
            post.Text("lang"), post.Count("likeCount"), post.Count("retweetCount"), post.Count("replyCount"), post.Count("quoteCount"), post.Count("viewCount"),
            null, null, [.. post.Items("hashtags").Select(tag => tag.AsText()).OfType<string>()], mentions.ToList());

        void Add(JsonElement? user, MentionKind kind)
        {
            if (user is { } someone && Account(someone) is { } account) mentions.Add(account, kind);
        }
    }
}
