using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>The tables of a bundle from which measures of posts are computed.</summary>
internal static class BundlePostTables
{
    public static readonly Table<SealedPost> Posts = new(
        "posts",
        new("account", Text, p => p.Account) { Description = "Who posted", Personal = Personal.Account },
        new("post", Text, p => p.Post.PostId) { Description = "The platform's own id", Personal = Personal.Account },
        new("posted_at", Instant, p => p.Post.PostedAt) { Description = "When (UTC)" },
        new("is_repost", ColumnType.Boolean, p => p.Post.IsRepost) { Description = "A repost of somebody else's post" },
        new("is_reply", ColumnType.Boolean, p => p.Post.IsReply) { Description = "Answers somebody else" },
        new("likes", Integer, p => p.Post.Likes) { Description = "Likes; on Facebook all reactions" },
        new("reposts", Integer, p => p.Post.Reposts) { Description = "Reposts received" },
        new("comments", Integer, p => p.Post.Comments) { Description = "Comments" },
        new("shares", Integer, p => p.Post.Shares) { Description = "Shares" },
        new("observed_from", Instant, p => p.Post.ObservedFrom) { Description = "Its first capture (UTC)" },
        new("observed_to", Instant, p => p.Post.ObservedTo) { Description = "Its latest capture (UTC)" },
        new("sources", Text, p => p.Sources) { Description = "The exports that show it" })
    {
        Description = "The members' posts in the window, each once, with the counts of the latest capture that has them.",
    };

    public static readonly Table<SealedCover> Covers = new(
        "post_covers",
        new("account", Text, c => c.Account) { Description = "The member", Personal = Personal.Account },
        new("from", Instant, c => c.From) { Description = "Begin (UTC), not included" },
        new("to", Instant, c => c.To) { Description = "End (UTC), included" },
        new("source", Integer, c => c.Source) { Description = "The export" })
    {
        Description = "For which parts of the window an export has every post of a member.",
    };

    public static readonly Table<SealedMention> Mentions = new(
        "mentions",
        new("author", Text, m => m.Author) { Description = "Who points", Personal = Personal.Account },
        new("target", Text, m => m.Target) { Description = "At whom", Personal = Personal.Account },
        new("day", Day, m => m.Day) { Description = "The day (UTC)" },
        new("mentions", Integer, m => m.Mentions) { Description = "Posts that mention" },
        new("replies", Integer, m => m.Replies) { Description = "Posts that reply" },
        new("reposts", Integer, m => m.Reposts) { Description = "Posts that repost" },
        new("quotes", Integer, m => m.Quotes) { Description = "Posts that quote" })
    {
        Description = "How often one member pointed at another on a day of the window, once per post.",
    };
}
