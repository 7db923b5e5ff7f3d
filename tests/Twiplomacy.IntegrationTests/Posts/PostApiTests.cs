using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Time;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.IntegrationTests.Pages;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Panels;
using Xunit;

namespace Twiplomacy.IntegrationTests.Posts;

/// <summary>Posts of four accounts of three actors, through an edition and over HTTP; figures computed by hand.</summary>
public sealed class PostApiTests(DefaultServer standing) : ServerTest(standing)
{
    private static readonly DateTimeOffset Now = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset End = Capture.Parse("2014-06-24");

    // The fourth account's posts do not cover the window of ten days.
    private static readonly SeenPost[] Posts =
    [
        Post("1", "11", 1, likes: 10, reposts: 4) with { Mentions = ["12"], Hashtags = ["Kyiv", "summit"], Language = "en" },
        Post("2", "11", 2, likes: 6, reposts: 0) with { ReplyTo = "12", Hashtags = ["kyiv"], Language = "fr" },
        Post("3", "11", 3) with { RepostOf = "13", Language = "es" },
        Post("4", "12", 1, likes: 1, reposts: 1) with { Mentions = ["11", "13"], Language = "en" },
        Post("5", "13", 5, likes: 20, reposts: 5),
    ];

    private static SeenPost Post(string id, string author, int daysBefore, long? likes = null, long? reposts = null) =>
        new(id, author, End.AddDays(-daysBefore), End.AddDays(30)) { Likes = likes, Reposts = reposts };

    private async Task<string> EditionAsync()
    {
        var services = Server.Host.Services;
        if (await services.GetRequiredService<EditionQueries>().FindAsync("e", null, CancellationToken.None) is null)
        {
            await ImportAsync(
                "handle,platform_id,actor,country\nu11,11,Pope,VA\nu12,12,Pope,VA\nu13,13,Minister,FR\nu14,14,Silent,SE\n",
                new ImportDeclaration { Format = "panel" }, new PanelTarget("p", null, "x", null, null));
            await ImportAsync(
                string.Concat(Posts.Select(post => post.ToLine() + "\n")),
                new ImportDeclaration { Completeness = ListCompleteness.Complete, PostsSince = End.AddDays(-20) });
            // Followers as they were in the window; the posts that came along are older than it.
            await ImportAsync(string.Concat(((string[])["11", "12", "13"]).Select(id =>
                new SeenPost("90" + id, id, End.AddDays(-15), End.AddHours(-2)) { Followers = 100 }.ToLine() + "\n")), new ImportDeclaration());
            await ImportAsync(new SeenPost("9", "14", End.AddDays(-1), End.AddDays(30)) { Likes = 1, Reposts = 1 }.ToLine() + "\n", new ImportDeclaration());
            var writer = services.GetRequiredService<EditionWriter>();
            await writer.RequestAsync("e", "p", End, JsonSerializer.Serialize(new EditionSettings(WindowDays: 10), EditionJson.Options), null, Now, CancellationToken.None);
            Assert.True(await services.GetRequiredService<EditionBuilder>().BuildAsync("e", Now, CancellationToken.None));
        }
        return "/api/v1/editions/e";
    }

    private async Task ImportAsync(string text, ImportDeclaration declaration, PanelTarget? panel = null)
    {
        var services = Server.Host.Services;
        var file = new IncomingFile("export", () => new MemoryStream(Encoding.UTF8.GetBytes(text)));
        var submitted = await services.GetRequiredService<ImportIntake>().SubmitAsync("export", [file], declaration, panel, null, Now, key: null, CancellationToken.None);
        var ended = await services.GetRequiredService<ImportRunner>().RunAsync(submitted.ImportId, Now, new Progress<ImportProgress>(), CancellationToken.None);
        Assert.True(ended.Status == ImportStatus.Published, ended.Error?.ToString());
    }

    private async Task<JsonNode> GetAsync(string address)
    {
        var answer = await Server.Client.GetAsync(address);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode} {body}");
        return JsonNode.Parse(body)!;
    }

    private async Task<string> RowsAsync(string address, params string[] names) => string.Join("; ", (await GetAsync(address))["data"]!.AsArray()
        .Select(row => string.Join(' ', names.Select(name => name.Split('/').Aggregate(row, (node, part) => node?[part])?.ToJsonString().Trim('"') ?? "-"))));

    [Theory]
    [InlineData("posts_per_day", "11 1 0.3 open; 12 2 0.1 open; 13 2 0.1 open; 14 2 0.1 open")]
    [InlineData("reply_share", "11 1 0.333333333333 open; 12 2 0 open; 13 2 0 open; 14 2 0 open")]
    [InlineData("reposts_per_post", "13 1 5 open; 11 2 2 open; 12 3 1 open; 14 3 1 open")]
    [InlineData("interactions", "13 1 25 open; 11 2 20 open; 12 3 2 open; 14 3 2 open")]
    [InlineData("interaction_rate", "13 1 25 open; 11 2 10 open; 12 3 2 open; 14 - - not_observed")]
    [InlineData("mentions_received", "12 1 2 open; 11 2 1 open; 13 2 1 open; 14 4 0 certain")]
    public async Task An_edition_ranks_by_posts(string measure, string expected)
    {
        var edition = await EditionAsync();
        // mentions_received of those whom a silent peer may have mentioned stay open; the silent one's peers are all covered.
        var rows = await RowsAsync($"{edition}/rankings/{measure}", "account/id", "rank", "value", "status");
        Assert.Equal(
            expected.Split("; ").Order(StringComparer.Ordinal), rows.Replace("x:", "", StringComparison.Ordinal).Split("; ").Order(StringComparer.Ordinal));
        var provisional = await GetAsync($"/api/v1/panels/p/rankings/{measure}?as_of=2014-06-24");
        Assert.Equal(4, provisional["data"]!.AsArray().Count);
    }

    [Fact]
    public async Task The_evidence_of_a_post_measure_is_the_captures_of_posts() => Assert.Equal(
        "2014-07-24 2014-07-24", (await RowsAsync($"{await EditionAsync()}/rankings/posts_per_day?limit=1", "evidence_from", "evidence_to")));

    [Fact]
    public async Task An_actor_has_the_sums_of_its_accounts_and_rates_taken_from_them()
    {
        var edition = await EditionAsync();
        Assert.Equal("Minister 1 25 1; Pope 2 22 2; Silent 3 2 1", await RowsAsync($"{edition}/rankings/interactions?unit=actor", "account/actor", "rank", "value", "accounts"));
        // Three originals with 22 interactions, 200 followers together.
        Assert.Equal("Minister 25; Pope 3.66666666667; Silent -", await RowsAsync($"{edition}/rankings/interaction_rate?unit=actor", "account/actor", "value"));
        Assert.Equal("Pope 0.25; Minister 0; Silent 0", await RowsAsync($"{edition}/rankings/reply_share?unit=actor", "account/actor", "value"));
    }

    [Fact]
    public async Task The_network_of_mentions_is_frozen_with_the_edition()
    {
        var edition = await EditionAsync();
        var graph = await GetAsync($"{edition}/graph?relation=mention");
        Assert.True(graph["directed"]!.GetValue<bool>());
        Assert.Equal(4, graph["nodes"]!.AsArray().Count);
        Assert.Equal(
            ["x:11 x:12 2", "x:11 x:13 1", "x:12 x:11 1", "x:12 x:13 1"],
            graph["edges"]!.AsArray().Select(edge => $"{edge!["source"]} {edge["target"]} {edge["weight"]}"));
        var csv = await Server.Client.GetStringAsync($"{edition}/graph.csv?relation=mention");
        Assert.StartsWith("source,target,weight,mentions,replies,reposts,quotes\nx:11,x:12,2,1,1,0,0\n", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparison_shows_who_mentions_whom_more()
    {
        var edition = await EditionAsync();
        var pairs = (await GetAsync($"{edition}/compare?accounts=u11,u12,u14"))["pairs"]!.AsArray();
        string Mentions(int pair) => pairs[pair]!["mentions"]!.ToJsonString();

        Assert.Equal("""{"first_to_second":2,"second_to_first":1,"balance":1,"complete":true}""", Mentions(0));
        // What the fourth wrote is not all known; it mentioned nobody in what is.
        Assert.Equal("""{"first_to_second":0,"second_to_first":0,"balance":0,"complete":false}""", Mentions(1));
        var csv = (await Server.Client.GetStringAsync($"{edition}/compare.csv?accounts=u11,u12,u14")).Split('\n');
        Assert.Equal("about,id,other,name,value,rank,rank_best,rank_worst,value_low,value_high,coverage,status,previous_rank,previous_value", csv[0]);
        Assert.Contains("pair,x:11,x:12,mention_balance,1,,,,,,,,,", csv);
        Assert.Contains("measure,x:11,,interactions,20,2,2,3,20,20,1,open,,", csv);
        var groups = (await GetAsync($"{edition}/compare?countries=VA,FR"))["groups"]!["mentions"]!.AsArray();
        Assert.Equal("""{"first_to_second":1,"second_to_first":0,"balance":1,"complete":true}""", Assert.Single(groups)!.ToJsonString());
        Assert.Contains("pair,VA,FR,mention_balance,1,,,,,,,,,", await Server.Client.GetStringAsync($"{edition}/compare.csv?countries=VA,FR"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_network_is_filtered_by_country_and_kind_like_a_ranking()
    {
        var edition = await EditionAsync();
        var graph = await GetAsync($"{edition}/graph?relation=mention&country=VA");

        Assert.Equal(["x:11", "x:12"], graph["nodes"]!.AsArray().Select(node => node!["id"]!.ToString()));
        Assert.Equal(["x:11 x:12 2", "x:12 x:11 1"], graph["edges"]!.AsArray().Select(edge => $"{edge!["source"]} {edge["target"]} {edge["weight"]}"));
        Assert.Equal(3, (await GetAsync("/api/v1/panels/p?at=2014-06-24&group=europe"))["members"]!.AsArray().Count(m => m!["country"]!.ToString() is "VA" or "FR"));
        Assert.Equal(HttpStatusCode.BadRequest, (await Server.Client.GetAsync($"{edition}/graph?group=nowhere")).StatusCode);
    }

    [Fact]
    public async Task Mentions_and_hashtags_are_listed_and_paged()
    {
        await EditionAsync();
        const string query = "panel=p&from=2014-06-10&to=2014-06-24";
        Assert.Equal(
            "x:11 x:12 1 1 0; x:11 x:13 0 0 1; x:12 x:11 1 0 0; x:12 x:13 1 0 0",
            await RowsAsync($"/api/v1/mentions?{query}", "author/id", "target/id", "mentions", "replies", "reposts"));
        Assert.Equal("x:12 2014-06-22; x:12 2014-06-23", await RowsAsync($"/api/v1/mentions?{query}&author=x:11&target=x:12&by=day", "target/id", "day"));
        Assert.Equal("x:11 x:12 2", await RowsAsync($"/api/v1/mentions?{query}&hashtag=KYIV", "author/id", "target/id", "all"));
        Assert.Equal("kyiv 2 1; summit 1 1", await RowsAsync($"/api/v1/hashtags?{query}", "hashtag", "posts", "accounts"));
        Assert.Equal("kyiv 2; summit 1", await RowsAsync($"/api/v1/hashtags?{query}&author=x:11&target=x:12", "hashtag", "posts"));
        var first = await GetAsync($"/api/v1/mentions?{query}&limit=3");
        Assert.Equal("x:12 x:13", await RowsAsync($"/api/v1/mentions?{query}&limit=3&cursor={first["meta"]!["next_cursor"]}", "author/id", "target/id"));
        var tags = await GetAsync($"/api/v1/hashtags?{query}&limit=1");
        Assert.Equal("summit", await RowsAsync($"/api/v1/hashtags?{query}&limit=1&cursor={tags["meta"]!["next_cursor"]}", "hashtag"));
        Assert.Equal(HttpStatusCode.BadRequest, (await Server.Client.GetAsync("/api/v1/mentions")).StatusCode);
    }

    [Fact]
    public async Task Languages_and_hashtags_by_month_are_counted_over_the_posts_that_were_captured()
    {
        await EditionAsync();
        const string query = "panel=p&from=2014-06-10&to=2014-06-24";
        // A repost is in somebody else's language; two posts say none, one of them of an account whose posts are not all there.
        Assert.Equal("en 2 0.6667 2; fr 1 0.3333 1; - 2 - 2", Rounded(await RowsAsync($"/api/v1/languages?{query}", "language", "posts", "share", "accounts")));
        Assert.Equal("en 1; fr 1", await RowsAsync($"/api/v1/languages?{query}&hashtag=%23KYIV", "language", "posts"));
        Assert.Equal("en 1", await RowsAsync($"/api/v1/languages?{query}&author=x:12", "language", "posts"));
        Assert.Equal(
            "2014-06-01 kyiv 2 1 6; 2014-06-01 none 0 0 6",
            await RowsAsync($"/api/v1/hashtags/history?{query}&hashtags=%23Kyiv,none,kyiv", "month", "hashtag", "posts", "accounts", "all_posts"));
        Assert.Equal("", await RowsAsync("/api/v1/hashtags/history?panel=p&hashtags=kyiv&from=2013-01-01&to=2013-12-31", "month"));
        var first = await GetAsync($"/api/v1/hashtags/history?{query}&hashtags=kyiv,none&limit=1");
        Assert.Equal("none", await RowsAsync($"/api/v1/hashtags/history?{query}&hashtags=kyiv,none&limit=1&cursor={first["meta"]!["next_cursor"]}", "hashtag"));
        Assert.Equal("fr", await RowsAsync($"/api/v1/languages?{query}&limit=1&cursor={(await GetAsync($"/api/v1/languages?{query}&limit=1"))["meta"]!["next_cursor"]}", "language"));
        foreach (var wrong in (string[])["", "a,b,c,d,e,f"])
            Assert.Equal(HttpStatusCode.BadRequest, (await Server.Client.GetAsync($"/api/v1/hashtags/history?{query}&hashtags={wrong}")).StatusCode);
    }

    private static string Rounded(string rows) => string.Join(' ', rows.Split(' ').Select(word =>
        word.Contains('.', StringComparison.Ordinal) && double.TryParse(word, CultureInfo.InvariantCulture, out var value) ? value.ToString("0.0000", CultureInfo.InvariantCulture) : word));

    [Fact]
    public async Task Audiences_are_answered_over_http()
    {
        await EditionAsync();
        foreach (var (owner, first) in (List<(string, int)>)[("11", 1000), ("12", 1050)])
        {
            await ImportAsync(
                string.Concat(Enumerable.Range(first, 100).Select(id => string.Create(CultureInfo.InvariantCulture, $"{id}\n"))),
                new ImportDeclaration
                {
                    Platform = "x", Owner = Core.Accounts.AccountRef.ById(owner), List = ListDirection.Followers, CapturedAt = End,
                    Completeness = ListCompleteness.Complete, AccountsBy = Core.Accounts.ProfileKeyKind.Id,
                });
        }
        Assert.Equal("100 complete", await RowsAsync("/api/v1/accounts/x:11/audience", "size", "completeness"));
        Assert.Equal("x:12 50 0.3333333333333333", await RowsAsync("/api/v1/accounts/x:11/audience/overlap?panel=p&as_of=2014-06-24", "id", "shared", "jaccard"));
        // Half of the followers of each follow the other, of 150 in all.
        var (_, page) = await PageText.AskAsync(Server.Client, "accounts/x:11/audience?panel=p&as_of=2014-06-24", "en");
        Assert.Matches(@"u12\W.*\s50\s*50%\s*50%\s*0\.3333", page.ReplaceLineEndings(" "));
        Assert.Contains("Followers on 24 Jun 2014: 100.", page, StringComparison.Ordinal);
        var reach = await GetAsync("/api/v1/reach?panel=p&as_of=2014-06-24");
        Assert.Equal((150, 200, 2), ((int)reach["reach"]!, (int)reach["sum"]!, reach["missing"]!.AsArray().Count));
        Assert.Equal(150, (int)(await GetAsync("/api/v1/reach?accounts=x:11,x:@u12"))["reach"]!);
        Assert.Equal(HttpStatusCode.BadRequest, (await Server.Client.GetAsync("/api/v1/reach")).StatusCode);
        await AudiencesArePagedAsync();
    }

    private async Task AudiencesArePagedAsync()
    {
        // The second capture has the same instant as the first, the third is later.
        foreach (var (owner, first, day) in (List<(string, int, int)>)[("13", 1000, 0), ("13", 1001, 0), ("13", 1002, 1)])
            await ImportAsync(string.Create(CultureInfo.InvariantCulture, $"{first}\n{first + 1}\n"), new ImportDeclaration
            {
                Platform = "x", Owner = Core.Accounts.AccountRef.ById(owner), List = ListDirection.Followers, CapturedAt = End.AddDays(day),
                Completeness = ListCompleteness.Complete, AccountsBy = Core.Accounts.ProfileKeyKind.Id,
            });
        foreach (var (address, rows) in (List<(string, int)>)[("/api/v1/accounts/x:13/audience?", 3), ("/api/v1/accounts/x:13/audience/overlap?with=x:12,x:11&", 2)])
        {
            var all = (await GetAsync(address + "limit=1000"))["data"]!.AsArray().Select(row => row!.ToJsonString()).ToList();
            var paged = new List<string>();
            var next = address + "limit=1";
            while (next is not null && paged.Count < 10)
            {
                var answer = await Server.Client.GetAsync(next);
                paged.AddRange(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["data"]!.AsArray().Select(row => row!.ToJsonString()));
                next = answer.Headers.TryGetValues("Link", out var links) ? links.Single().Split('<', '>')[1] : null;
            }
            Assert.Equal(rows, all.Count);
            Assert.Equal(all, paged);
        }
        Assert.Equal("x:11; x:12", await RowsAsync("/api/v1/accounts/x:13/audience/overlap?with=x:12,x:11", "id"));
        var (_, page) = await PageText.AskAsync(Server.Client, "accounts/x:13/audience?with=u12", "en");
        Assert.Contains("1 came and 1 went.", page, StringComparison.Ordinal);
        Assert.Contains("u12", page, StringComparison.Ordinal);
        Assert.DoesNotContain("u11", page, StringComparison.Ordinal);
    }
}
