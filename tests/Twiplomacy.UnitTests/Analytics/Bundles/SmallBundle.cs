using System.Text;
using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Lists;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.UnitTests.Analytics.Bundles;

/// <summary>A sealed edition of three accounts, made without a database: 1 and 2 follow each other, 3 follows 1, whom it lists partly.</summary>
internal static class SmallBundle
{
    private static readonly DateTimeOffset Day = new(2014, 6, 24, 23, 59, 59, TimeSpan.Zero);

    public static Dictionary<string, byte[]> Files()
    {
        var accounts = new[] { "x:1", "x:2", "x:3" };
        var members = accounts.Select((a, i) => new EditionMemberRow(
            i, a, "handle" + a[^1], i == 2 ? "=HYPERLINK(1)" : "Actor", "other", "FR", null, null, null, null, "{}")).ToList();
        var evidence = new SealedEvidence(
            [new SealedSource(1, new string('a', 64), 1, 10)], [.. accounts.Select(a => new SealedIdentity(a, a, null, null))], [],
            [List(1, "x:1", ListCompleteness.Complete), List(2, "x:2", ListCompleteness.Complete), List(3, "x:3", ListCompleteness.Partial)],
            [new SealedListMember(1, "x:2", null), new SealedListMember(2, "x:1", Day.AddDays(-9)), new SealedListMember(3, "x:1", null)],
            [new SealedProfile("x:1", Day, 100, 5, 7, null, AccountStatus.Active, 1)]);
        var inputs = new BundleInputs(
            Edition([]), members, [.. accounts.Select(a => ProfileKey.TryParse(a, out var key) ? key : default)], evidence,
            [new PreviousPlace("mutual_follows", ProfileKey.OfId("x", "1"), "Somebody", 4, 0)]);
        var computed = BundleVerification.Recompute(inputs, CancellationToken.None);
        var measures = computed.Rankings.Keys.Order(StringComparer.Ordinal).Select(id => new SealedMeasure(id, 1)).ToList();
        return EditionBundle.Of(BundleVerification.Content(inputs with { Edition = Edition(measures) }, computed, measures))
            .Files.ToDictionary(f => f.Path, f => f.Content);
    }

    public static string Text(this Dictionary<string, byte[]> files, string path) => Encoding.UTF8.GetString(files[path]);

    public static void Replace(this Dictionary<string, byte[]> files, string path, string what, string by) =>
        files[path] = Encoding.UTF8.GetBytes(files.Text(path).Replace(what, by, StringComparison.Ordinal));

    private static SealedEdition Edition(IReadOnlyList<SealedMeasure> measures) => new(
        SealedEdition.CurrentFormat, "small-2014", 1, null, "small", "x", Day, new EditionSettings(), null, measures, "CC-BY-4.0", "Ministry {of} Tests");

    private static SealedList List(int number, string owner, ListCompleteness scope) =>
        new(number, owner, ListDirection.Following, scope, null, Day, ListKeys.Ids, 1, "", 1);
}
