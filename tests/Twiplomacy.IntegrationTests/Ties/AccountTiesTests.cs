using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Caching;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Ties;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Ties;
using Twiplomacy.Core.Time;
using Twiplomacy.IntegrationTests.RealNetworks;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Ties;
using Xunit;

namespace Twiplomacy.IntegrationTests.Ties;

/// <summary>Accounts are found by old handles, and have ties, whether or not a panel holds them.</summary>
public sealed class AccountTiesTests
{
    private const string Users =
        "id,name,username,bio,location,url,join_date,join_time,tweets,following,followers,likes,media,private,verified,profile_image_url,background_image\n";

    private static readonly TimeSpan Age = TimeSpan.FromDays(366);

    [Fact]
    public async Task An_account_in_no_panel_has_ties_to_whom_its_lists_name_and_whose_lists_name_it()
    {
        await using var database = await StudyDatabase.OpenAsync();
        await database.ImportAsync("source,target\nann,ben\nann,cat\nben,ann\ndan,ann\ndan,eve\n", Edges(ListCompleteness.Complete));

        var ties = await NamedAsync(database, "ann", null);

        Assert.Equal(
            [("ben", TieState.Yes, TieState.Yes), ("cat", TieState.Yes, TieState.Unknown), ("dan", TieState.No, TieState.Yes)],
            ties.Select(tie => (tie.Peer.Handle!, tie.Follows, tie.FollowedBy)));
        Assert.Equal(["cat", "dan"], (await NamedAsync(database, "ann", ProfileKey.OfHandle("x", "ben"))).Select(tie => tie.Peer.Handle));
        Assert.Empty(await NamedAsync(database, "ann", ProfileKey.OfHandle("x", "dan")));
    }

    [Fact]
    public async Task An_account_outside_a_panel_has_ties_to_its_members()
    {
        await using var database = await StudyDatabase.OpenAsync();
        await database.ImportAsync("handle,actor\nben,Ben\neve,Eve\n", new ImportDeclaration { Platform = "x", Format = "panel" }, new PanelTarget("two", "Two", "x", null, null));
        await database.ImportAsync("source,target\nann,ben\nann,cat\nben,ann\n", Edges(ListCompleteness.Partial));

        var (ties, account) = (Ties(database), await FindAsync(database, "ann"));
        var peers = await ties.WithPanelAsync(account, "two", Capture.Parse("2014-06-25"), Age, CancellationToken.None);

        Assert.Equal([("Ben", MutualState.Mutual), ("Eve", MutualState.Unknown)], peers!.Select(tie => (tie.Peer.Actor!, tie.Mutual)));
        Assert.Null(await ties.WithPanelAsync(account, "three", Capture.Parse("2014-06-25"), Age, CancellationToken.None));
    }

    [Fact]
    public async Task A_handle_that_nobody_bears_any_more_leads_to_who_bore_it_last()
    {
        await using var database = await StudyDatabase.OpenAsync();
        foreach (var (handle, day) in ((string, string)[])[("zed_one", "2014-01-10"), ("zed_two", "2015-01-10")])
            await database.ImportAsync($"{Users}30,Zed,{handle},,,,2010-01-01,00:00:00,5,50,4,0,0,0,0,,\n", new ImportDeclaration { Platform = "x", CapturedAt = Capture.Parse(day) });

        var finder = Finder(database);
        async Task<string?> BearerAsync(string handle, string day) =>
            (await finder.FindBearerAsync(ProfileKey.OfHandle("x", handle), Capture.Parse(day), CancellationToken.None))?.Key.ToString();

        Assert.Equal("x:30", await BearerAsync("zed_one", "2014-06-01"));
        Assert.Equal("x:30", await BearerAsync("zed_one", "2018-12-01"));
        Assert.Equal("x:30", await BearerAsync("Zed_Two", "2018-12-01"));
        Assert.Null(await BearerAsync("zed_three", "2018-12-01"));
    }

    private static ImportDeclaration Edges(ListCompleteness completeness) => new()
    {
        Platform = "x", AccountsBy = ProfileKeyKind.Handle, CapturedAt = Capture.Parse("2014-06-25"), Completeness = completeness,
    };

    private static async Task<List<PeerTie>> NamedAsync(StudyDatabase database, string handle, ProfileKey? after)
    {
        var found = new List<PeerTie>();
        var account = await FindAsync(database, handle);
        await foreach (var tie in Ties(database).WithNamedAsync(account, after, Capture.Parse("2014-06-25"), Age, CancellationToken.None)) found.Add(tie);
        return found;
    }

    private static async Task<FoundAccount> FindAsync(StudyDatabase database, string handle) =>
        (await Finder(database).FindAsync(ProfileKey.OfHandle("x", handle), Capture.Parse("2014-06-25"), CancellationToken.None))!;

    private static AccountFinder Finder(StudyDatabase database) => new(database.Get<AccountQueries>(), database.Get<AccountDirectory>());

    private static AccountTies Ties(StudyDatabase database) => new(
        database.Get<PanelStudyLoader>(), database.Get<NamedPeerQueries>(), database.Get<AccountQueries>(), database.Get<AccountDirectory>(),
        new WorkGate(atOnce: 1, mostPairs: 1_000_000));
}
