using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>4CAT's table of posts: of X with all its columns, or of any platform with the five that 4CAT requires. Times are UTC.</summary>
internal sealed class FourCatPosts : TableFormat
{
    public override FormatDescription Description { get; } = new(
        "4cat-posts",
        [AskedField.Platform, AskedField.Captured],
        ["posts", "mentions", "profiles", "handles"]);

    protected override bool Matches(Header header) => header.Has("id", "thread_id", "author", "body", "timestamp");

    protected override Claim Claimed(FileSample sample, ImportDeclaration declaration) =>
        IsOfX(sample.Table.Header)
            ? DeclaredFacts.On("x", declaration, DeclaredFacts.NeedsCapture(declaration))
            : DeclaredFacts.OnAny(declaration, declaration.Platform is null ? AskedField.Platform : null, DeclaredFacts.NeedsCapture(declaration));

    protected override IEnumerable<ExportRecord> Row(UnitReading reading, Table table, DeclaredMembers members)
    {
        var author = AccountText.Read(table.Text("author_id"), table.Text("author"), table.Text("author_fullname"), reading.Platform, out var reason);
        var at = Instants.ReadUnix(table.Text("unix_timestamp")) ?? Instants.Read(table.Text("timestamp"), TimeZoneInfo.Utc);
        if (table.Text("author") is "REDACTED") reason = RowMessages.AuthorPseudonymised;
        if (author is null || at is null || table.Text("id") is not { } id || reason is not null)
        {
            yield return table.Rejected(reason ?? RowMessages.PostWithoutIdOrTime);
            yield break;
        }
        yield return new PostObserved(reading.File.Index, table.Row, Post(table, id, author.Value, at.Value, reading.Platform), null);
        if (Numbers.Count(table.Text("author_followers")) is { } followers)
            yield return new ProfileObserved(reading.File.Index, table.Row, author.Value, null, followers);
    }

    private static bool IsOfX(Header header) => header.Has("is_retweet", "retweet_count");

    private static Post Post(Table table, string id, AccountRef author, DateTimeOffset at, string platform)
    {
        var mentions = new MentionSet();
        var isRepost = Numbers.Flag(table.Text("is_retweet")) == true;
        Add("retweeted_user", MentionKind.Repost);
        Add("quoted_user", MentionKind.Quote);
        Add("replied_user", MentionKind.Reply);
        // Zeeschuimer's own table calls them otherwise than 4CAT's.
        Add("quote_author", MentionKind.Quote);
        Add("replied_author", MentionKind.Reply);
        foreach (var mention in isRepost && mentions.ToList().Count > 0 ? [] : PostText.Mentions(table.Text("body"), isRepost, platform)) mentions.Add(mention.Target, mention.Kind);
        return new Post(
            id, author, at, isRepost, Numbers.Flag(table.Text("is_reply")) ?? (!IsOfX(table.Header) && table.Text("thread_id") != id), table.Text("language_guess"),
            Numbers.Count(table.Text("like_count")), Numbers.Count(table.Text("retweet_count")), Numbers.Count(table.Text("reply_count")),
            Numbers.Count(table.Text("quote_count")), Numbers.Count(table.Text("impression_count")), null, null,
            table.Header.Has("hashtags") ? [.. Cells.Words(table.Text("hashtags"))] : PostText.Hashtags(table.Text("body")), mentions.ToList());

        void Add(string column, MentionKind kind)
        {
            foreach (var name in Cells.Words(table.Text(column))) mentions.Add(AccountRef.ByHandle(name), kind);
        }
    }
}
