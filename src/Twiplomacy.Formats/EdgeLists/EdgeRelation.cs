using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.EdgeLists;

/// <summary>What one edge states, in a word of a column or an attribute.</summary>
public enum EdgeRelation
{
    Follow,
    Mention,
    Reply,
    Repost,
    Quote,

    /// <summary>A post that points at nobody, which NodeXL draws as an edge to its author: no tie.</summary>
    Own,
}

/// <summary>The words that tools write for what an edge states, and the names of the columns in which they stand.</summary>
public static class EdgeRelations
{
    /// <summary>Columns and attributes that are about nothing else.</summary>
    private static readonly HashSet<string> Names =
    [
        "relationship", "relation", "relationtype", "relationshiptype", "edgetype", "interaction", "interactiontype", "mentiontype", "tietype",
    ];

    /// <summary>Columns and attributes that may be about something else: believed if all their words are known.</summary>
    private static readonly HashSet<string> PossibleNames = ["type", "kind", "label", "edgelabel", "action"];

    private static readonly Dictionary<string, EdgeRelation> Words = new(StringComparer.Ordinal)
    {
        ["follow"] = EdgeRelation.Follow, ["follows"] = EdgeRelation.Follow, ["followed"] = EdgeRelation.Follow, ["following"] = EdgeRelation.Follow,
        ["follower"] = EdgeRelation.Follow, ["friend"] = EdgeRelation.Follow, ["friends"] = EdgeRelation.Follow, ["subscribes"] = EdgeRelation.Follow,
        ["mention"] = EdgeRelation.Mention, ["mentions"] = EdgeRelation.Mention, ["mentioned"] = EdgeRelation.Mention, ["mentionsinretweet"] = EdgeRelation.Mention,
        ["reply"] = EdgeRelation.Reply, ["replies"] = EdgeRelation.Reply, ["repliesto"] = EdgeRelation.Reply, ["repliedto"] = EdgeRelation.Reply, ["replyto"] = EdgeRelation.Reply,
        ["inreplyto"] = EdgeRelation.Reply, ["comment"] = EdgeRelation.Reply, ["comments"] = EdgeRelation.Reply,
        ["retweet"] = EdgeRelation.Repost, ["retweets"] = EdgeRelation.Repost, ["retweeted"] = EdgeRelation.Repost, ["repost"] = EdgeRelation.Repost,
        ["reposts"] = EdgeRelation.Repost, ["reposted"] = EdgeRelation.Repost, ["rt"] = EdgeRelation.Repost, ["share"] = EdgeRelation.Repost,
        ["shares"] = EdgeRelation.Repost, ["boost"] = EdgeRelation.Repost, ["boosts"] = EdgeRelation.Repost, ["announce"] = EdgeRelation.Repost,
        ["quote"] = EdgeRelation.Quote, ["quotes"] = EdgeRelation.Quote, ["quoted"] = EdgeRelation.Quote, ["quotetweet"] = EdgeRelation.Quote,
        ["tweet"] = EdgeRelation.Own, ["post"] = EdgeRelation.Own,
    };

    /// <summary>Whether a column or attribute of this name says what an edge states, or may say it.</summary>
    internal static bool IsName(string name, bool possibly) =>
        Header.Key(name) is var key && (Names.Contains(key) || (possibly && PossibleNames.Contains(key)));

    /// <summary>Null for a word that is not known, such as a block.</summary>
    public static EdgeRelation? Of(string word) => Words.TryGetValue(Header.Key(word), out var relation) ? relation : null;

    /// <summary>A column or attribute that counts mentions of one kind, by its name; null for another.</summary>
    internal static EdgeRelation? Counted(string name) => Header.Key(name) switch
    {
        "mention" or "mentions" => EdgeRelation.Mention,
        "reply" or "replies" => EdgeRelation.Reply,
        "retweet" or "retweets" or "repost" or "reposts" => EdgeRelation.Repost,
        "quote" or "quotes" => EdgeRelation.Quote,
        _ => null,
    };

    /// <summary>Null where the edge is no mention.</summary>
    internal static MentionKind? Mention(this EdgeRelation relation) => relation switch
    {
        EdgeRelation.Mention => MentionKind.Mention,
        EdgeRelation.Reply => MentionKind.Reply,
        EdgeRelation.Repost => MentionKind.Repost,
        EdgeRelation.Quote => MentionKind.Quote,
        _ => null,
    };
}
