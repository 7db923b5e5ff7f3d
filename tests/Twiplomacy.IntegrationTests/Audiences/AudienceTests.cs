using System.Diagnostics;
using System.Globalization;
using Twiplomacy.Analytics.Audiences;
using Twiplomacy.Core.Time;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.Storage.Audiences;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Panels;
using Xunit;
using Xunit.Abstractions;

namespace Twiplomacy.IntegrationTests.Audiences;

/// <summary>
/// Whole follower lists. TWIPLOMACY_AUDIENCE_MEMBERS sets how many followers each of the ten accounts of the large
/// comparison has (default 70,000, imported; above 100,000 the sets are written straight into the database; the full size
/// is 5000000). The figures stand in the test's output.
/// </summary>
public sealed class AudienceTests(ITestOutputHelper output)
{
    private const string Profiles = "select count(*) from profile where kind = 0 and key::bigint >= 1000";

    private static readonly DateTimeOffset Ever = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Strangers_in_a_long_list_leave_a_hash_and_nothing_else()
    {
        await using var workshop = await AudienceWorkshop.OpenAsync();
        await workshop.PanelAsync("1", "2");
        var (_, effect) = await workshop.FollowersAsync("1", "2014-06-01", [1000, 1001, 2, 1002, 1003, 1000, 1]);
        Assert.Equal((5, 1, 1, 5), (effect.Members, effect.Duplicates, effect.SelfFollows, effect.Strangers));
        Assert.Equal(0, await workshop.CountAsync(Profiles));
        Assert.Equal((1, 5), (await workshop.CountAsync("select count(*) from tie_run"), await workshop.CountAsync("select member_count from list_observation")));
        Assert.Equal("Yes", await workshop.StateAsync("2", "1", "2014-06-01"));
        var point = Assert.Single(await workshop.Get<AudienceReach>().HistoryAsync(await workshop.AccountAsync("1"), DateTimeOffset.MinValue, Ever, CancellationToken.None));
        Assert.Equal(5, point.Capture.Members);
    }

    [Fact]
    public async Task A_short_list_keeps_all_its_ties_and_has_a_set_too()
    {
        await using var workshop = await AudienceWorkshop.OpenAsync();
        await workshop.PanelAsync("1", "2");
        await workshop.FollowersAsync("1", "2014-06-01", [1000, 1001]);
        Assert.Equal((2, 2), (await workshop.CountAsync("select count(*) from tie_run"), await workshop.CountAsync("select member_count from audience")));
    }

    [Fact]
    public async Task An_account_tracked_later_is_found_in_the_older_sets_and_missing_from_the_others()
    {
        await using var workshop = await AudienceWorkshop.OpenAsync();
        await workshop.PanelAsync("1");
        await workshop.FollowersAsync("1", "2014-06-01", [1000, 1001, 1002, 1003, 1004]);
        await workshop.FollowersAsync("1", "2014-07-01", [1000, 1001, 1002, 1003]);
        await workshop.FollowersAsync("1", "2014-08-01", [1001, 1002]);
        await workshop.FollowersAsync("1", "2014-09-01", [1000, 1001, 1002, 1005]);
        await workshop.PanelAsync("1", "1000", "1004");
        string[] days = ["2014-05-01", "2014-06-01", "2014-07-01", "2014-08-01", "2014-09-01"];
        var states = new List<string>();
        foreach (var day in days) states.Add($"{await workshop.StateAsync("1000", "1", day)} {await workshop.StateAsync("1004", "1", day)}");
        Assert.Equal(["Unknown Unknown", "Yes Yes", "Yes No", "No No", "Yes No"], states);
    }

    [Fact]
    public async Task A_later_capture_closes_the_ties_of_accounts_found_later_and_an_undo_takes_the_set_back()
    {
        await using var workshop = await AudienceWorkshop.OpenAsync();
        await workshop.FollowersAsync("1", "2014-06-01", [1000, 1001, 1002, 1003, 1004]);
        await workshop.PanelAsync("1", "1000");
        var (second, _) = await workshop.FollowersAsync("1", "2014-07-01", [1001, 1002, 1003, 1004]);
        Assert.Equal("No", await workshop.StateAsync("1000", "1", "2014-07-01"));
        await workshop.UndoAsync(second);
        Assert.Equal("Yes", await workshop.StateAsync("1000", "1", "2014-07-01"));
        Assert.Equal(1, await workshop.CountAsync("select count(*) from audience"));
        Assert.Equal(1, await workshop.CountAsync("select count(*) from audience_chunk"));
    }

    [Fact]
    public async Task Gained_lost_overlap_and_reach_are_exact()
    {
        await using var workshop = await AudienceWorkshop.OpenAsync();
        await workshop.PanelAsync("1", "2", "3");
        await workshop.FollowersAsync("1", "2014-06-01", Enumerable.Range(1000, 100));
        await workshop.FollowersAsync("1", "2014-07-01", Enumerable.Range(1010, 120));
        await workshop.FollowersAsync("2", "2014-07-01", Enumerable.Range(1100, 50));
        await workshop.FollowersAsync("3", "2014-07-01", [1129, 1130]);
        var reach = workshop.Get<AudienceReach>();
        var (one, two, three) = (await workshop.AccountAsync("1"), await workshop.AccountAsync("2"), await workshop.AccountAsync("3"));
        var history = await reach.HistoryAsync(one, DateTimeOffset.MinValue, Ever, CancellationToken.None);
        Assert.Equal([(100L, null, null), (120L, 30L, 10L)], history.Select(point => (point.Capture.Members, point.Gained, point.Lost)));
        var pairs = await reach.OverlapAsync(one, [two, three], Ever, int.MaxValue, CancellationToken.None);
        Assert.Equal([(30L, 30 / 140.0), (1L, 1 / 121.0)], pairs.Select(pair => (pair.Shared!.Value, pair.Jaccard!.Value)));
        var common = await reach.CommonAsync([one, two, three], Ever, CancellationToken.None);
        Assert.Equal((140, 172), (common.Reach, common.Sum));
        Assert.Equal([90L, 19L, 0L], common.Accounts.Select(share => share.Alone));
        // Before the second capture the first one speaks, and the others are missing.
        var before = await reach.CommonAsync([one, two], Capture.Parse("2014-06-15"), CancellationToken.None);
        Assert.Equal((100, "x:2"), (before.Reach, Assert.Single(before.Missing).Address));
    }

    [Fact]
    public async Task Another_key_is_refused_and_says_what_to_do()
    {
        await using var workshop = await AudienceWorkshop.OpenAsync();
        await workshop.FollowersAsync("1", "2014-06-01", [1000, 1001, 1002, 1003, 1004]);
        await using var elsewhere = await AudienceWorkshop.OpenAsync();
        await elsewhere.FollowersAsync("1", "2014-06-01", [1000]);
        Assert.NotEqual(await File.ReadAllTextAsync(workshop.KeyPath), await File.ReadAllTextAsync(elsewhere.KeyPath));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? UnixFileMode.UserRead | UnixFileMode.UserWrite : File.GetUnixFileMode(workshop.KeyPath));
        var runner = new ImportRunner(
            workshop.Get<ImportWriter>(), workshop.Get<ImportQueries>(), workshop.Get<RawExportStore>(), workshop.Get<PanelQueries>(),
            TimeProvider.System, new Twiplomacy.Ingest.Audiences.AudienceOptions(new AudienceKeyFile(elsewhere.KeyPath)));
        var file = new IncomingFile("export", () => new MemoryStream("1000\n1001\n"u8.ToArray()));
        var submitted = await workshop.Get<ImportIntake>().SubmitAsync("export", [file], new Core.Imports.ImportDeclaration
        {
            Owner = Core.Accounts.AccountRef.ById("9"), List = Core.Lists.ListDirection.Followers, CapturedAt = Ever, AccountsBy = Core.Accounts.ProfileKeyKind.Id,
        }, null, null, Ever, key: null, CancellationToken.None);
        var ended = await runner.RunAsync(submitted.ImportId, Ever, new Progress<ImportProgress>(), CancellationToken.None);
        Assert.Equal(ImportStatus.Failed, ended.Status);
        Assert.Contains("Imports:AudienceKeyFile", ended.Error?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_large_audiences_are_united_and_compared_exactly()
    {
        var members = int.TryParse(Environment.GetEnvironmentVariable("TWIPLOMACY_AUDIENCE_MEMBERS"), CultureInfo.InvariantCulture, out var count) ? count : 70_000;
        await using var workshop = await AudienceWorkshop.OpenAsync(tiesUpTo: 5000);
        var accounts = new List<AudienceAccount>();
        for (var i = 0; i < 10; i++)
        {
            // Neighbours share half their followers.
            var id = FormattableString.Invariant($"{i + 1}");
            var followers = Enumerable.Range(1_000_000 + i * (members / 2), members);
            if (members <= 100_000) await workshop.FollowersAsync(id, "2014-06-01", followers);
            else await workshop.FillAsync(id, "2014-06-01", followers);
            accounts.Add(await workshop.AccountAsync(id));
        }
        var reach = workshop.Get<AudienceReach>();
        var watch = Stopwatch.StartNew();
        var common = await reach.CommonAsync(accounts, Ever, CancellationToken.None);
        output.WriteLine($"10 × {members:N0}: union of {common.Reach:N0} in {watch.Elapsed.TotalSeconds:N2} s");
        watch.Restart();
        var pairs = await reach.OverlapAsync(accounts[4], accounts, Ever, int.MaxValue, CancellationToken.None);
        output.WriteLine($"overlap of one with nine others in {watch.Elapsed.TotalSeconds:N2} s");
        var bytes = await workshop.CountAsync("select sum(length(code)) from audience_chunk");
        output.WriteLine($"{bytes / (10.0 * members):N2} bytes a follower; {await workshop.CountAsync("select pg_total_relation_size('audience_chunk')") / (10.0 * members):N2} on disk");
        Assert.Equal(11L * (members / 2), common.Reach);
        Assert.Equal([0, 0, 0, members / 2, members / 2, 0, 0, 0, 0], pairs.Select(pair => (int)pair.Shared!.Value));
        Assert.InRange(bytes / (10.0 * members), 1, 8);
    }
}
