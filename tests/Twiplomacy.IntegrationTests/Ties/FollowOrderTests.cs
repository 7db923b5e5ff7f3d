using System.Globalization;
using System.Text;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Ties;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Ties;
using Twiplomacy.Core.Time;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.IntegrationTests.Audiences;
using Xunit;

namespace Twiplomacy.IntegrationTests.Ties;

/// <summary>Lists that are newest first bound when their follows began, by when the accounts below were created.</summary>
public sealed class FollowOrderTests
{
    private const string Old = "12";
    private const string Young = "819992522109894658";

    private static readonly DateTimeOffset Now = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>By the bits above the lowest 22: 195,501,451,995 ms after 4 November 2010 01:42:54.657.</summary>
    private static readonly DateTimeOffset YoungCreated = DateTimeOffset.FromUnixTimeMilliseconds(1_288_834_974_657 + (819992522109894658L >> 22));

    private static readonly ImportDeclaration Followers = new()
    {
        Platform = "x", Owner = AccountRef.ById("1"), List = ListDirection.Followers, CapturedAt = Capture.Parse("2018-06-01"),
        AccountsBy = ProfileKeyKind.Id, Completeness = ListCompleteness.Complete,
    };

    [Fact]
    public async Task Whoever_stands_above_an_account_did_not_follow_before_it_was_created()
    {
        await using var workshop = await AudienceWorkshop.OpenAsync();
        await workshop.PanelAsync("1", Old, Young, "13");
        await workshop.ImportAsync($"{Old}\n{Young}\n13\n", Followers with { Format = "twarc1-ids" });
        Assert.Equal(new FollowBound(YoungCreated, FollowBoundReason.NewestFirst), await BoundAsync(workshop, Old));
        Assert.Equal(new FollowBound(YoungCreated, FollowBoundReason.Creation), await BoundAsync(workshop, Young));
        Assert.Null(await BoundAsync(workshop, "13"));
    }

    [Fact]
    public async Task Profiles_say_when_accounts_were_created_and_who_shares_a_page_may_stand_above()
    {
        await using var workshop = await AudienceWorkshop.OpenAsync();
        await workshop.PanelAsync("1", "2", "3", "4");
        await workshop.ImportAsync(Page(-1, 5, User("2", 2009), User("3", 2012)) + Page(5, 0, User("4", 2011)), Followers);
        Assert.Equal(new FollowBound(Created(2011), FollowBoundReason.NewestFirst), await BoundAsync(workshop, "2"));
        Assert.Equal(new FollowBound(Created(2012), FollowBoundReason.Creation), await BoundAsync(workshop, "3"));
    }

    [Fact]
    public async Task A_list_in_several_files_or_of_no_known_order_bounds_nothing()
    {
        await using var workshop = await AudienceWorkshop.OpenAsync();
        await workshop.PanelAsync("1", "2", "3", Old, Young);
        var pages = new[] { Page(-1, 5, User("2", 2009)), Page(5, 0, User("3", 2011)) };
        var files = pages.Select((page, number) => new IncomingFile($"page-{number}.json", () => new MemoryStream(Encoding.UTF8.GetBytes(page)))).ToList();
        await workshop.RunAsync(await workshop.Get<ImportIntake>().SubmitAsync("pages", files, Followers, null, null, Now, key: null, CancellationToken.None));
        Assert.Equal(FollowBoundReason.Creation, (await BoundAsync(workshop, "2"))!.Because);
        await workshop.ImportAsync($"source,target\n{Old},1\n{Young},1\n", Followers with { Owner = null, List = null });
        Assert.Null(await BoundAsync(workshop, Old));
    }

    private static async Task<FollowBound?> BoundAsync(AudienceWorkshop workshop, string follower)
    {
        var finder = workshop.Get<AccountFinder>();
        var (a, b) = (await finder.FindAsync(ProfileKey.OfId("x", follower), Now, CancellationToken.None), await finder.FindAsync(ProfileKey.OfId("x", "1"), Now, CancellationToken.None));
        var tie = await workshop.Get<TieExplanation>().ExplainAsync(a!, b!, Now, null, CancellationToken.None);
        Assert.Equal(TieState.Yes, tie.There.State);
        Assert.All(tie.Back.Evidence, reason => Assert.Null(reason.NotBefore));
        return Assert.Single(tie.There.Evidence, reason => reason.Evidence.IsYes).NotBefore;
    }

    private static DateTimeOffset Created(int year) => new(year, 5, 3, 10, 0, 0, TimeSpan.Zero);

    private static string User(string id, int year) =>
        $$"""{"id_str": "{{id}}", "screen_name": "mfa_{{id}}", "followers_count": 1, "created_at": "{{Created(year).ToString("ddd MMM dd HH:mm:ss", CultureInfo.InvariantCulture)}} +0000 {{year}}"}""";

    private static string Page(long previous, long next, params string[] users) =>
        $$"""{"users": [{{string.Join(", ", users)}}], "previous_cursor": {{(previous < 0 ? 0 : previous)}}, "next_cursor": {{next}}}""" + "\n";
}
