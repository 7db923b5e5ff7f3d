using System.Text;
using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Measures;
using Twiplomacy.Storage.Posts;

namespace Twiplomacy.UnitTests.Analytics.Bundles;

/// <summary>A sealed edition of three accounts, made without a database: 1 and 2 follow each other, 3 follows 1, whom it lists partly.</summary>
internal static class SmallBundle
{
    private static readonly DateTimeOffset Day = new(2014, 6, 24, 23, 59, 59, TimeSpan.Zero);

    /// <param name="network">What the program that sealed it counted of the network; all of it, if null.</param>
    public static Dictionary<string, byte[]> Files(bool withPosts = false, Func<NetworkFigures, NetworkFigures>? network = null)
    {
        var accounts = new[] { "x:1", "x:2", "x:3" };
        var members = accounts.Select((a, i) => new EditionMemberRow(
            i, a, "handle" + a[^1], i == 2 ? "=HYPERLINK(1)" : "Actor", "other", "FR", null, null, null, null, "{}")).ToList();
        var evidence = new SealedEvidence(
            [new SealedSource(1, new string('a', 64), 1, 10)], [.. accounts.Select(a => new SealedIdentity(a, a, null, null)), new SealedIdentity("x:@two", "x:2", null, Day.AddDays(1))], [],
            [List(1, "x:1", ListCompleteness.Complete), List(2, "x:2", ListCompleteness.Complete), List(3, "x:3", ListCompleteness.Partial)],
            [new SealedListMember(1, "x:2", null), new SealedListMember(2, "x:1", Day.AddDays(-9)), new SealedListMember(3, "x:1", null)],
            [new SealedProfile("x:1", Day.AddDays(-500), 50, null, null, null, null, 1), new SealedProfile("x:1", Day, 100, 5, 7, null, AccountStatus.Active, 1)])
        {
            Panel = [Row("x:1", "handle1"), Row("x:3", "three", "=HYPERLINK(1)"), Row("x:4", "left") with { MemberTo = new DateOnly(2014, 6, 23) }, Row("x:@two", "two")],
            Handles = [new SealedHandle("x:2", "handle2", Day.AddDays(-1)), new SealedHandle("x:3", "handle3", Day.AddDays(3))],
            Activity = withPosts ? Activity : null,
        };
        var posts = withPosts ? new SealedPosts(true, true) : null;
        var inputs = new BundleInputs(
            Edition([], posts), members, [.. accounts.Select(a => ProfileKey.TryParse(a, out var key) ? key : default)], evidence,
            [new PreviousPlace("mutual_follows", ProfileKey.OfId("x", "1"), "Somebody", 4, new PossibleRank(3, 5), 0)]);
        var computed = BundleVerification.Recompute(inputs, CancellationToken.None);
        if (network is not null) computed = computed with { Network = network(computed.Network) };
        var measures = computed.Rankings.Keys.Order(StringComparer.Ordinal).Select(id => new SealedMeasure(id, MeasureCatalogue.Find(id)!.Version)).ToList();
        return EditionBundle.Of(BundleVerification.Content(inputs with { Edition = Edition(measures, posts) }, computed, measures))
            .Files.ToDictionary(f => f.Path, f => f.Content);
    }

    // 1 posts twice, one of which answers 2, and reposts; of 2 nothing is covered; 3 is silent and covered.
    private static SealedActivity Activity => new(
        [
            Post("x:1", "11", 9, likes: 10, reposts: 4), Post("x:1", "12", 8, likes: 6, reposts: 0, isReply: true),
            Post("x:1", "13", 7, isRepost: true), Post("x:2", "21", 5, likes: 1, reposts: 1),
        ],
        [new SealedCover("x:1", Day.AddDays(-365), Day, 1), new SealedCover("x:3", Day.AddDays(-365), Day, 1)],
        [new SealedMention("x:1", "x:2", new DateOnly(2014, 6, 15), 1, 0, 0, 0), new SealedMention("x:1", "x:2", new DateOnly(2014, 6, 16), 0, 1, 0, 0)]);

    private static SealedPost Post(
        string account, string id, int daysBefore, long? likes = null, long? reposts = null, bool isReply = false, bool isRepost = false) => new(
        account, new PostRow(0, id, Day.AddDays(-daysBefore), isRepost, isReply, likes, reposts, null, null, Day, Day, []), "1");

    private static SealedPanelRow Row(string profile, string handle, string actor = "Actor") =>
        new(profile, handle, actor, "other", "FR", null, null, null, null, new DateOnly(2012, 1, 1), null, null, null, "{}");

    public static string Text(this Dictionary<string, byte[]> files, string path) => Encoding.UTF8.GetString(files[path]);

    public static void Replace(this Dictionary<string, byte[]> files, string path, string what, string by) =>
        files[path] = Encoding.UTF8.GetBytes(files.Text(path).Replace(what, by, StringComparison.Ordinal));

    private static SealedEdition Edition(IReadOnlyList<SealedMeasure> measures, SealedPosts? posts) => new(
        SealedEdition.CurrentFormat, "small-2014", 1, null, "small", "x", Day, new EditionSettings(), posts, null, measures, "CC-BY-4.0", "Ministry {of} Tests");

    private static SealedList List(int number, string owner, ListCompleteness scope) =>
        new(number, owner, ListDirection.Following, scope, null, Day, ListKeys.Ids, 1, "", 1);
}
