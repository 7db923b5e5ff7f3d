using System.Globalization;
using System.Net;
using Twiplomacy.IntegrationTests.Server;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>Pages of what the API answers of networks and posts say the same as it does.</summary>
[Collection(DemoServer.Collection)]
public sealed class ResearchPageTests(DemoServer demo)
{
    [Fact]
    public async Task The_years_of_a_network_are_those_of_its_editions_with_their_figures()
    {
        var page = await demo.Client.GetStringAsync("/panels/world-leaders/network");
        var editions = await demo.RowsAsync("editions?panel=world-leaders");

        Assert.Equal(5, editions.Count);
        Assert.All(editions, edition =>
        {
            Assert.Contains($"data-y=\"{edition["network"]!["mutual_pairs"]!.GetValue<int>()}\"", page, StringComparison.Ordinal);
            foreach (var share in (string[])["density", "density_low", "density_high", "reciprocity_arcs", "reciprocity_arcs_low", "reciprocity_arcs_high"])
                Assert.Contains($"data-y=\"{Math.Round(100 * edition["network"]![share]!.GetValue<double>(), 2).ToString("R", CultureInfo.InvariantCulture)}\"", page, StringComparison.Ordinal);
        });
        Assert.Equal(HttpStatusCode.NotFound, (await demo.Client.GetAsync("/panels/nobody/network")).StatusCode);
    }

    [Fact]
    public async Task Hashtags_of_an_edition_are_listed_and_up_to_five_compared()
    {
        var most = (await demo.RowsAsync("hashtags?panel=world-leaders&from=2013-06-24&to=2014-06-24&limit=1"))[0];
        var (_, text) = await PageText.AskAsync(demo.Client, "editions/world-leaders-2014/posts?hashtags=climate,%23Ukraine", "en");

        Assert.Contains($"#{most["hashtag"]} was used most: in {most["posts"]} posts", text, StringComparison.Ordinal);
        Assert.Contains("Languages with #ukraine", text, StringComparison.Ordinal);
        var (refused, why) = await PageText.AskAsync(demo.Client, "editions/world-leaders-2014/posts?hashtags=a,b,c,d,e,f", "fr");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("de 1 à 5 mots-dièse", why, StringComparison.Ordinal);
        Assert.Contains("Nobody has uploaded posts", (await PageText.AskAsync(demo.Client, "editions/world-leaders-2012/posts", "en")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_and_columns_of_one_s_choice_show_what_the_matrix_counts()
    {
        var cell = Assert.Single(await demo.RowsAsync("editions/world-leaders-2016/matrix?rows=US&columns=c5&networks=100"));
        var (_, text) = await PageText.AskAsync(demo.Client, "groups/world-leaders-2016/choice?rows=US,atlantis&columns=c5&chance=true", "en");
        var (added, _) = await PageText.AskAsync(demo.Client, "groups/world-leaders-2016/choice?rows=US&add_row=RU&row_account=%40francediplo&columns=c5", "en");

        Assert.Contains($"{cell["follows"]} of {cell["known"]}", text, StringComparison.Ordinal);
        Assert.Contains($"{cell["follows"]} follows, by chance {cell["follows_expected"]!.GetValue<double>().ToString("N1", CultureInfo.InvariantCulture)}", text, StringComparison.Ordinal);
        Assert.Contains("Not in this edition: atlantis", text, StringComparison.Ordinal);
        Assert.Equal("/groups/world-leaders-2016/choice?rows=US,RU,@francediplo&columns=c5", Uri.UnescapeDataString(added.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task Who_mentions_whom_is_added_up_from_what_the_API_lists()
    {
        var rows = await demo.RowsAsync("mentions?panel=world-leaders&from=2013-06-24&to=2014-06-24&limit=1000");
        var first = rows.GroupBy(row => row["target"]!["id"]!.ToString()).Select(group => (group.First()["target"]!["handle"], Posts: group.Sum(row => row["all"]!.GetValue<int>()), Accounts: group.Count()))
            .OrderByDescending(total => total.Posts).First();
        var (_, text) = await PageText.AskAsync(demo.Client, "editions/world-leaders-2014/mentions", "en");
        var (_, one) = await PageText.AskAsync(demo.Client, "editions/world-leaders-2014/mentions?account=carlbildt", "en");

        Assert.Contains($"is mentioned most: in {first.Posts:N0} posts of {first.Accounts} accounts", text, StringComparison.Ordinal);
        Assert.Contains("Mentions of and by Carl Bildt", one, StringComparison.Ordinal);
        Assert.Contains("Whom it mentions", one, StringComparison.Ordinal);
        Assert.Contains("Nobody has uploaded posts", (await PageText.AskAsync(demo.Client, "editions/world-leaders-2012/mentions", "en")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await demo.Client.GetAsync("/editions/world-leaders-2014/mentions?account=nobodyatall")).StatusCode);
    }

    [Fact]
    public async Task The_reach_of_a_set_is_what_the_API_counts_and_names_who_has_no_list()
    {
        const string Set = "x:@laurentfabius,x:@carlbildt,x:@eu_eeas,x:@francediplo";
        var reach = await demo.JsonAsync($"reach?accounts={Set}");
        var (_, text) = await PageText.AskAsync(demo.Client, $"reach?accounts={Set.Replace("x:", "", StringComparison.Ordinal)},nobodyatall", "en");
        var (added, _) = await PageText.AskAsync(demo.Client, "reach?accounts=x:%40laurentfabius&add=%40carlbildt", "en");

        Assert.True(reach["accounts"]!.AsArray().Count > 1);
        Assert.Contains($"{reach["reach"]!.GetValue<long>():N0} different people", text, StringComparison.Ordinal);
        foreach (var account in reach["accounts"]!.AsArray())
            Assert.Contains(account!["alone"]!.GetValue<long>().ToString("N0", CultureInfo.InvariantCulture), text, StringComparison.Ordinal);
        Assert.Contains("No account has this name: nobodyatall", text, StringComparison.Ordinal);
        Assert.Equal("/reach?accounts=x:@laurentfabius,@carlbildt", Uri.UnescapeDataString(added.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task Gephi_Lite_is_led_to_a_file_only_where_everybody_may_read_and_its_page_may_ask()
    {
        await using var open = await TestServer.StartAsync(demo.Database, ("Access:Reading", "open"), ("Cors:Origins", "https://gephi.org"));
        await using var closed = await TestServer.StartAsync(demo.Database, ("Access:Reading", "open"));

        Assert.Contains("https://gephi.org/gephi-lite/?file=http%3A%2F%2F127.0.0.1", await open.Client.GetStringAsync("/networks/world-leaders-2014"), StringComparison.Ordinal);
        var page = await closed.Client.GetStringAsync("/networks/world-leaders-2014");
        Assert.DoesNotContain("gephi-lite/?file", page, StringComparison.Ordinal);
        Assert.Contains("href=\"https://gephi.org/gephi-lite/\"", page, StringComparison.Ordinal);
        Assert.Contains("/api/v1/editions/world-leaders-2014/graph.net", page, StringComparison.Ordinal);
    }
}
