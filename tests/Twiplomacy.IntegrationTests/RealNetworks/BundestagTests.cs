using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Core.Ties;
using Twiplomacy.Core.Time;
using Twiplomacy.Storage.Panels;
using Xunit;
using Xunit.Abstractions;

namespace Twiplomacy.IntegrationTests.RealNetworks;

/// <summary>The follow lists among members of the German Bundestag on two days, whose counts were taken independently.</summary>
public sealed class BundestagTests(ITestOutputHelper output)
{
    private const string Panel = "bundestag";
    private const string Earlier = "2018-12-05";
    private const string Later = "2019-07-02";

    private static readonly string[] Measures =
        ["mutual_follows", "peer_followers", "peer_following", "unilateral_followers", "unilateral_following"];

    [RealNetworkFact]
    public async Task Both_days_give_the_counted_mutual_pairs_and_leaders()
    {
        await using var database = await StudyDatabase.OpenAsync();
        foreach (var day in (string[])[Earlier, Later]) await ImportAsync(database, day, ListCompleteness.CompleteWithinPanel);

        var (earlier, later) = (await database.BuildAsync("b-2018", Panel, Earlier), await database.BuildAsync("b-2019", Panel, Later));

        Assert.Equal((895, 8366), (earlier.MutualPairs, earlier.Arcs));
        Assert.Equal((941, 8563), (later.MutualPairs, later.Arcs));
        Assert.Equal([("kahrs", 1, 54), ("katarinabarley", 2, 44), ("larsklingbeil", 3, 40)], await LeadersAsync(database, "b-2018"));
        Assert.Equal([("kahrs", 1, 58), ("sven_kindler", 2, 45), ("katarinabarley", 3, 44)], await LeadersAsync(database, "b-2019"));
    }

    [RealNetworkFact]
    public async Task Partial_lists_prove_no_unfollow()
    {
        await using var database = await StudyDatabase.OpenAsync();
        await ImportAsync(database, Earlier, ListCompleteness.CompleteWithinPanel);
        await ImportAsync(database, Later, ListCompleteness.Partial);

        var study = await database.StudyAsync(Panel, Later);
        var (before, after) = (study.Ledger.At(Capture.Parse(Earlier)), study.Ledger.At(Capture.Parse(Later)));

        Assert.Empty(Unfollows(before, after));
        Assert.True(after.Arcs > before.Arcs);
    }

    [RealNetworkFact]
    public async Task Complete_lists_prove_unfollows()
    {
        await using var database = await StudyDatabase.OpenAsync();
        foreach (var day in (string[])[Earlier, Later]) await ImportAsync(database, day, ListCompleteness.CompleteWithinPanel);

        var study = await database.StudyAsync(Panel, Later);

        Assert.NotEmpty(Unfollows(study.Ledger.At(Capture.Parse(Earlier)), study.Ledger.At(Capture.Parse(Later))));
    }

    [RealNetworkFact]
    public async Task A_renamed_member_is_one_account_with_its_history()
    {
        await using var database = await StudyDatabase.OpenAsync();
        foreach (var day in (string[])[Earlier, Later])
            await ImportAsync(database, day, ListCompleteness.CompleteWithinPanel, text => Renamed(text, day));
        await database.BuildAsync("b-2018", Panel, Earlier);
        await database.SealAsync("b-2018");
        var later = await database.BuildAsync("b-2019", Panel, Later);

        var (first, second) = ((await database.RankingAsync("b-2018"))[0], (await database.RankingAsync("b-2019"))[0]);
        Assert.Equal(941, later.MutualPairs);
        Assert.Equal(("x:4711", "kahrs", 54d), (first.Member.Account, first.Member.Handle, first.Row.Value));
        Assert.Equal(("x:4711", "kahrs_renamed", 58d), (second.Member.Account, second.Member.Handle, second.Row.Value));
        Assert.Equal((1, 54d), (second.Row.PreviousRank, second.Row.PreviousValue));
        Assert.Single(await database.RankingAsync("b-2019"), row => row.Member.Handle is "kahrs" or "kahrs_renamed");
        await KnowsBothNamesAsync(database);
    }

    [RealNetworkFact]
    public async Task The_order_of_imports_does_not_show()
    {
        await using var forward = await StudyDatabase.OpenAsync();
        await using var backward = await StudyDatabase.OpenAsync();
        foreach (var day in (string[])[Earlier, Later])
            await ImportAsync(forward, day, ListCompleteness.CompleteWithinPanel, text => Renamed(text, day));
        foreach (var day in (string[])[Later, Earlier])
            await ImportAsync(backward, day, ListCompleteness.CompleteWithinPanel, text => Renamed(text, day));

        Assert.Equal(await BothRankingsAsync(forward), await BothRankingsAsync(backward));
    }

    [RealNetworkFact]
    public async Task With_a_twentieth_of_the_lists_missing_no_rank_lies_outside_its_range_and_no_range_misses_the_truth()
    {
        await using var whole = await StudyDatabase.OpenAsync();
        await using var part = await StudyDatabase.OpenAsync();
        await ImportAsync(whole, Earlier, ListCompleteness.CompleteWithinPanel);
        var missing = Missing(Members(Earlier), share: 0.05);
        await ImportAsync(part, Earlier, ListCompleteness.CompleteWithinPanel, missing: missing);
        foreach (var database in (StudyDatabase[])[whole, part]) await database.BuildAsync("b-2018", Panel, Earlier);

        foreach (var measure in Measures)
        {
            var truth = (await whole.RankingAsync("b-2018", measure)).ToDictionary(row => row.Member.Handle!, row => row.Row.Rank!.Value);
            var rows = await part.RankingAsync("b-2018", measure);
            Assert.Equal(366, rows.Count);
            foreach (var row in rows)
            {
                Assert.InRange(truth[row.Member.Handle!], row.Row.RankBest!.Value, row.Row.RankWorst!.Value);
                if (row.Row.Rank is { } rank) Assert.InRange(rank, row.Row.RankBest.Value, row.Row.RankWorst.Value);
                if (row.Row.RankExpected is { } model) Assert.InRange(model, row.Row.RankBest.Value, row.Row.RankWorst.Value);
            }
            output.WriteLine(FormattableString.Invariant($"{measure}, {missing.Count} of {rows.Count} lists missing: mean error of rank {Error(row => row.Rank):F2} places, of rank_expected {Error(row => row.RankExpected):F2}; {string.Join(", ", rows.CountBy(row => row.Row.Status).Select(pair => $"{pair.Value} {pair.Key}"))}."));

            double Error(Func<RankedRow, int?> rank) => rows.Where(row => rank(row.Row) is not null)
                .Select(row => (double)Math.Abs(rank(row.Row)!.Value - truth[row.Member.Handle!])).DefaultIfEmpty(double.NaN).Average();
        }
    }

    private static HashSet<string> Missing(IReadOnlyList<string> members, double share)
    {
        var drawn = members.ToArray();
        new Random(5).Shuffle(drawn);
        return [.. drawn.Take((int)(share * drawn.Length))];
    }

    private static List<string> Members(string day) =>
        [.. Read("members", day).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line[..line.IndexOf(',', StringComparison.Ordinal)])];

    private static async Task<string> BothRankingsAsync(StudyDatabase database)
    {
        await database.BuildAsync("b-2018", Panel, Earlier);
        await database.SealAsync("b-2018");
        await database.BuildAsync("b-2019", Panel, Later);
        return await database.CsvAsync("b-2018", Measures) + await database.CsvAsync("b-2019", Measures);
    }

    private static async Task KnowsBothNamesAsync(StudyDatabase database)
    {
        var study = await database.StudyAsync(Panel, Later);
        var member = Array.FindIndex([.. study.Members], m => m.Account == ProfileKey.OfId("x", "4711"));
        var (before, after) = (study.Ledger.At(Capture.Parse(Earlier)), study.Ledger.At(Capture.Parse(Later)));
        Assert.Equal("kahrs_renamed", study.Members[member].Handle);
        Assert.True(before.Successors(member).Length > 50 && after.Successors(member).Length > 50);
    }

    private static async Task<IEnumerable<(string?, int?, int)>> LeadersAsync(StudyDatabase database, string slug) =>
        (await database.RankingAsync(slug)).Take(3).Select(row => (row.Member.Handle, row.Row.Rank, (int)row.Row.Value!));

    private static IEnumerable<(int, int)> Unfollows(TieSnapshot before, TieSnapshot after) =>
        from a in Enumerable.Range(0, before.Population.Count)
        from b in before.Successors(a).ToArray()
        where after.Follows(a, b) == TieState.No
        select (a, b);

    private static async Task ImportAsync(
        StudyDatabase database, string day, ListCompleteness completeness, Func<string, string>? change = null,
        HashSet<string>? missing = null)
    {
        var isFirst = day == Earlier;
        var (from, to) = isFirst ? (DateOnly.Parse(Earlier, null), new DateOnly(2019, 7, 1)) : (DateOnly.Parse(Later, null), (DateOnly?)null);
        var members = change is null ? Read("members", day) : WithIds(change(Read("members", day)));
        await database.ImportAsync(members, new ImportDeclaration { Platform = "x" }, new PanelTarget(Panel, "Bundestag", "x", from, to));
        var follows = Read("follows", day);
        if (missing is not null) follows = string.Join('\n', follows.Split('\n').Where(line => !missing.Contains(line.Split(',')[0])));
        await database.ImportAsync(change?.Invoke(follows) ?? follows, new ImportDeclaration
        {
            Platform = "x", AccountsBy = ProfileKeyKind.Handle, CapturedAt = Capture.Parse(day), Completeness = completeness,
            CompleteWithinPanel = completeness == ListCompleteness.CompleteWithinPanel ? Panel : null,
            Owners = missing is null ? null : [.. Members(day).Where(member => !missing.Contains(member)).Select(AccountRef.ByHandle)],
        });
    }

    private static string Read(string what, string day) =>
        File.ReadAllText(Path.Combine(RealNetworkFactAttribute.Folder!, "bundestag", $"{what}_{day}.csv"));

    private static string Renamed(string text, string day) => day == Earlier ? text
        : System.Text.RegularExpressions.Regex.Replace(text, @"(?<=^|,)kahrs(?=,|\r?$)", "kahrs_renamed", System.Text.RegularExpressions.RegexOptions.Multiline);

    // The renamed member has the same id in both panels; all others are known by handle alone.
    private static string WithIds(string members) => string.Join('\n', members.Split('\n').Select((line, i) =>
        i == 0 ? "platform_id," + line : line.Length == 0 ? line : (line.StartsWith("kahrs", StringComparison.Ordinal) ? "4711," : ",") + line));
}
