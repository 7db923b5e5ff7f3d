namespace Twiplomacy.Analytics.Bundles;

/// <summary>The tables of a bundle from which measures of posts are computed.</summary>
internal static class BundlePostTables
{
    public static readonly BundleTable<SealedPost> Posts = new(
        "posts", "data/posts.csv", "The members' posts in the window, each once, with the counts of the latest capture that has them.",
        new("account", "string", "Who posted", p => p.Account),
        new("post", "string", "The platform's own id", p => p.Post.PostId),
        new("posted_at", "datetime", "When (UTC)", p => p.Post.PostedAt),
        new("is_repost", "boolean", "A repost of somebody else's post", p => p.Post.IsRepost),
        new("is_reply", "boolean", "Answers somebody else", p => p.Post.IsReply),
        new("likes", "integer", "Likes; on Facebook all reactions", p => p.Post.Likes),
        new("reposts", "integer", "Reposts received", p => p.Post.Reposts),
        new("comments", "integer", "Comments", p => p.Post.Comments),
        new("shares", "integer", "Shares", p => p.Post.Shares),
        new("observed_from", "datetime", "Its first capture (UTC)", p => p.Post.ObservedFrom),
        new("observed_to", "datetime", "Its latest capture (UTC)", p => p.Post.ObservedTo),
        new("sources", "string", "The exports that show it", p => p.Sources));

    public static readonly BundleTable<SealedCover> Covers = new(
        "post_covers", "data/post_covers.csv", "For which parts of the window an export has every post of a member.",
        new("account", "string", "The member", c => c.Account),
        new("from", "datetime", "Begin (UTC), not included", c => c.From),
        new("to", "datetime", "End (UTC), included", c => c.To),
        new("source", "integer", "The export", c => c.Source));

    public static readonly BundleTable<SealedMention> Mentions = new(
        "mentions", "data/mentions.csv", "How often one member pointed at another on a day of the window, once per post.",
        new("author", "string", "Who points", m => m.Author),
        new("target", "string", "At whom", m => m.Target),
        new("day", "date", "The day (UTC)", m => m.Day),
        new("mentions", "integer", "Posts that mention", m => m.Mentions),
        new("replies", "integer", "Posts that reply", m => m.Replies),
        new("reposts", "integer", "Posts that repost", m => m.Reposts),
        new("quotes", "integer", "Posts that quote", m => m.Quotes));
}
