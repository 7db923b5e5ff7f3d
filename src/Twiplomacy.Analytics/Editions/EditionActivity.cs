using Twiplomacy.Analytics.Posts;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Editions;

/// <summary>What members posted as the rows that an edition keeps, and back again.</summary>
internal static class EditionActivity
{
    public static EditionActivityRow Of(MemberActivity member, int position) => new()
    {
        Position = position, Posts = member.Posts, Replies = member.Replies, Originals = member.Originals,
        RepostedOriginals = member.RepostedOriginals, RepostsReceived = member.RepostsReceived, RepostsMedian = member.RepostsMedian,
        CountedOriginals = member.CountedOriginals, Interactions = member.Interactions, Coverage = member.Coverage,
        MeanFollowers = member.MeanFollowers, ObservedFrom = member.ObservedFrom, ObservedTo = member.ObservedTo,
    };

    public static MemberActivity ToMember(EditionActivityRow row) => new()
    {
        Posts = row.Posts, Replies = row.Replies, Originals = row.Originals, RepostedOriginals = row.RepostedOriginals,
        RepostsReceived = row.RepostsReceived, RepostsMedian = row.RepostsMedian, CountedOriginals = row.CountedOriginals,
        Interactions = row.Interactions, Coverage = row.Coverage, MeanFollowers = row.MeanFollowers, ObservedFrom = row.ObservedFrom,
        ObservedTo = row.ObservedTo,
    };

    public static IReadOnlyList<EditionMentionRow> Of(IReadOnlyList<MemberMention> mentions) =>
        [.. mentions.GroupBy(mention => mention.Source).OrderBy(source => source.Key).Select(source => new EditionMentionRow(
            source.Key, [.. source.Select(m => m.Target)], [.. source.Select(m => m.Mentions)], [.. source.Select(m => m.Replies)],
            [.. source.Select(m => m.Reposts)], [.. source.Select(m => m.Quotes)]))];
}
