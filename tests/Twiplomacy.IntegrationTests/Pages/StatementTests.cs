using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>What pages say at the edges of what is known: never a later value, never 0 for unknown, no leader whom nobody knows.</summary>
public sealed partial class StatementTests(PageStudy study) : IClassFixture<PageStudy>
{
    [Fact]
    public async Task A_page_as_of_a_date_shows_that_date_s_followers_and_its_history_ends_there()
    {
        var text = await TextAsync("accounts/x:1?as_of=2013-09-30");

        Assert.Matches(@"Followers\s+100\s+captured on 30 Jun 2013", text);
        Assert.DoesNotContain("900", text, StringComparison.Ordinal);
        Assert.DoesNotContain("May 2016", text, StringComparison.Ordinal);
        Assert.Matches(@"Mutual follows\s+1\b", text);
    }

    [Theory]
    [InlineData("2012-01-01", "not captured yet")]
    [InlineData("2015-09-30", "unknown since 1 Jul 2013")]
    public async Task A_day_without_data_is_unknown_and_not_nought(string day, string said)
    {
        var text = await TextAsync("accounts/x:1?as_of=" + day);

        foreach (var figure in (string[])["Mutual follows", "Peer followers", "Peers followed"]) Assert.Matches($@"{figure}\s+–\s+{said}", text);
        Assert.DoesNotMatch(@"Followers\s+\d", text);
        Assert.Contains("We do not know any of this account’s ties on this date.", text, StringComparison.Ordinal);
    }

    // Only the list of @five's followers was ever captured: whom it follows is unknown of everybody.
    [Fact]
    public async Task A_list_that_was_never_captured_is_unknown_over_time_as_well()
    {
        var html = WebUtility.HtmlDecode(await HtmlAsync("accounts/x:5?as_of=2016-05-02"));
        var table = html[html.IndexOf("id=\"tie-table\"", StringComparison.Ordinal)..];
        var cells = Cell().Matches(table[..table.IndexOf("</table>", StringComparison.Ordinal)]);
        var text = Tag().Replace(html, " ");

        Assert.Equal(["0–2", "2", "–"], cells.Select(cell => Tag().Replace(cell.Groups["shown"].Value, "").Trim()));
        Assert.Equal([false, true, false], cells.Select(cell => cell.Groups["drawn"].Success));
        Assert.Matches(@"Peers followed\s+–", text);
        Assert.Contains("0–2 mutual follows on 1 May 2016. This is the only capture of the account’s lists.", text, StringComparison.Ordinal);

        var point = Assert.Single((await JsonAsync("accounts/x:5/reach?panel=half"))["data"]!.AsArray())!;
        Assert.Equal((2, 2), ((int)point["peer_followers"]!, (int)point["peer_followers_high"]!));
        Assert.Equal((0, 2), ((int)point["mutual_follows"]!, (int)point["mutual_follows_high"]!));
        Assert.Null(point["peer_following"]);
        Assert.Null(point["peer_following_high"]);
        var csv = (await study.Client.GetStringAsync("/api/v1/accounts/x:5/reach.csv?panel=half")).TrimEnd('\n').Split('\n');
        Assert.EndsWith(",2,,0,0,2,3,2,", csv[1].TrimEnd('\r'), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2013-06-01", "Old Chair")]
    [InlineData("2016-06-01", "New Chair")]
    public async Task A_page_as_of_a_date_is_called_by_who_held_the_office_then(string day, string actor) =>
        Assert.Matches($@"<h1[^>]*>\s*{actor}\s*</h1>", await HtmlAsync("accounts/x:21?as_of=" + day));

    [Fact]
    public async Task Nobody_leads_where_nobody_can_be_ranked_and_the_page_says_what_to_fetch()
    {
        var text = await TextAsync("?edition=thin-2017");

        Assert.DoesNotContain("has the most mutual follows", text, StringComparison.Ordinal);
        Assert.DoesNotContain("has the most known mutual follows", text, StringComparison.Ordinal);
        Assert.DoesNotContain("share first place", text, StringComparison.Ordinal);
        Assert.Matches(@"No account can be ranked yet: 14\.3% of the possible ties are known\.", text);
        Assert.Contains("7 of 7 accounts have no ID", text, StringComparison.Ordinal);
        Assert.Matches(@"For 7 of 7 accounts we do not know whom they follow\..*@t1", text);
        Assert.Contains("What is missing", await TextAsync("panels/thin/mutual_follows?as_of=2017-01-02"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_named_the_leader_who_shares_the_first_place() =>
        Assert.Contains("Several accounts share first place, with 2 mutual follows.", await TextAsync("?edition=grown-2019"), StringComparison.Ordinal);

    [Fact]
    public async Task Only_ties_known_to_have_come_or_gone_are_gains_and_losses()
    {
        var text = Regex.Replace(await TextAsync("?edition=faded-2019"), @"\s+", " ");
        var gained = text.IndexOf("Most ties gained", StringComparison.Ordinal);
        var lost = text.IndexOf("Most ties lost", StringComparison.Ordinal);
        var end = text.IndexOf("Only ties known to have started", lost, StringComparison.Ordinal);

        Assert.True(0 < gained && gained < lost);
        Assert.Equal(["@h10 +1", "@h11 +1"], Moves(text[gained..lost]));
        Assert.Equal(["@h5 −2"], Moves(text[lost..end]));
    }

    [Fact]
    public async Task A_rank_that_a_step_would_bring_is_said_to_be_by_what_is_known()
    {
        var text = Regex.Replace(await TextAsync("accounts/x:1?as_of=2016-05-02"), @"\s+", " ");

        Assert.Contains("By following all of them back, this account would have 2 mutual follows and rank 1 (today: 1, rank 1).", text, StringComparison.Ordinal);
        Assert.Contains("Rank afterwards", text, StringComparison.Ordinal);
    }

    // All is known of grown-2019; of thin-2017 nobody knows with whom @t4 is mutual.
    [Fact]
    public async Task Only_one_has_what_the_others_are_known_not_to_have()
    {
        Assert.Equal([[], []], Exclusive(await JsonAsync("editions/thin-2017/compare?accounts=t1,t4")));
        Assert.Equal([["x:15", "x:16"], ["x:12"]], Exclusive(await JsonAsync("editions/grown-2019/compare?accounts=g4,g1")));
        Assert.Equal([[], []], Exclusive((await JsonAsync("editions/thin-2017/compare?countries=FR,AT"))["groups"]!));
        Assert.Equal([["x:42", "x:43", "x:44"], ["x:46", "x:47"]], Exclusive((await JsonAsync("editions/faded-2018/compare?countries=FR,SE"))["groups"]!));
        Assert.DoesNotContain("exclusive,", await study.Client.GetStringAsync("/api/v1/editions/thin-2017/compare.csv?accounts=t1,t4"), StringComparison.Ordinal);

        var text = await TextAsync("compare/thin-2017?accounts=t1,t4");
        Assert.Equal(2, Regex.Count(text, "No peer is known to have a mutual follow with all of them"));
        Assert.DoesNotContain("@t2 ", text[text.IndexOf("Only one of them", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    private static IEnumerable<string[]> Exclusive(JsonNode comparison) =>
        comparison["exclusive"]!.AsArray().Select(peers => peers!["accounts"]!.AsArray().Select(peer => (string)peer!["id"]!).ToArray());

    private static IEnumerable<string> Moves(string text) =>
        Move().Matches(text).Select(move => $"{move.Groups["who"].Value} {move.Groups["change"].Value}").Order(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<who>@h\d+)\b[^@]*?(?<change>[+−±]\d+)")]
    private static partial Regex Move();

    [Fact]
    public async Task Groups_have_no_headline_where_too_little_is_known_and_each_cell_says_how_much_is()
    {
        var thin = await TextAsync("groups/thin-2017");
        var whole = await TextAsync("groups/grown-2019");

        Assert.Contains("We do not know enough ties to compare groups", thin, StringComparison.Ordinal);
        Assert.Matches(@"100%\s*3 mutual · 14\.3% known", thin);
        Assert.Matches(@"Of the possible follows (within it )?that we know about, \d+(\.\d+)?% exist\.", whole);
    }

    [Fact]
    public async Task A_fall_in_rank_is_red_only_where_the_account_lost_something()
    {
        var html = WebUtility.HtmlDecode(await HtmlAsync("rankings/grown-2019/mutual_follows"));

        Assert.Matches(@"(?s)class=""move same""[^>]*title=((?!</tr>).)*@g1\b", html);
        Assert.Matches(@"(?s)class=""move down""((?!</tr>).)*@g7\b", html);
        Assert.DoesNotMatch(@"(?s)class=""move down""((?!</tr>).)*@g[12]\b", html);
    }

    [Fact]
    public async Task Who_follows_with_an_unknown_return_has_a_tab_and_is_not_hidden_in_unknown()
    {
        var text = await TextAsync("accounts/x:5?as_of=2016-05-02&ties=followedbyreturnunknown");

        Assert.Matches(@"Follow this account, return unknown\s+2", text);
        Assert.Matches(@"Unknown\s+1\b", text);
        Assert.Contains("2 more peers follow this account. We do not know if they are followed back.", text, StringComparison.Ordinal);
        Assert.Contains("@ann", text[text.IndexOf("Ties on", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_are_called_by_their_names_and_missions_say_where_they_stand()
    {
        var one = await TextAsync("accounts/x:31");
        var two = await TextAsync("accounts/x:32");
        var list = await TextAsync("panels/missions/mutual_follows");

        Assert.Matches(@"Embassy, France, in Washington, United States,\s+X\s+French Embassy in the United States\s+@missionone", one);
        Assert.Matches(@"Embassy of Sweden\s+@missiontwo · Swedes in Tashkent", two);
        Assert.Contains("French Embassy in the United States", list, StringComparison.Ordinal);
        Assert.DoesNotContain("Other, France", list, StringComparison.Ordinal);
        Assert.Equal("/accounts/x:31", await FoundAsync("french embassy"));
        Assert.Equal("/accounts/x:32", await FoundAsync("swedes"));
    }

    [Fact]
    public async Task A_group_is_named_in_any_case()
    {
        foreach (var name in (string[])["eu", "EU", "Eu"])
        {
            Assert.Contains("2 of 7 accounts", Regex.Replace(await TextAsync($"rankings/grown-2019/mutual_follows?group={name}&country=FR"), @"\s+", " "), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await study.Client.GetAsync($"/api/v1/editions/grown-2019/rankings/mutual_follows?group={name}")).StatusCode);
        }
        Assert.Equal(HttpStatusCode.BadRequest, (await study.Client.GetAsync("/api/v1/editions/grown-2019/rankings/mutual_follows?group=UE")).StatusCode);
    }

    [Fact]
    public async Task Ties_of_an_account_outside_any_panel_are_listed()
    {
        var rows = (await JsonAsync("accounts/x:900/ties?as_of=2016-05-02"))["data"]!.AsArray().Select(row => $"{row!["id"]} {row["follows"]} {row["followed_by"]} {row["mutual"]}");
        var first = await JsonAsync("accounts/x:900/ties?as_of=2016-05-02&limit=1");
        var next = await JsonAsync($"accounts/x:900/ties?as_of=2016-05-02&limit=2&cursor={first["meta"]!["next_cursor"]}");

        Assert.Equal(["x:901 yes no not_mutual", "x:902 yes yes mutual", "x:903 no yes not_mutual"], rows);
        Assert.Equal(["x:902", "x:903"], next["data"]!.AsArray().Select(row => (string)row!["id"]!));
        Assert.Equal(["x:902"], (await JsonAsync("accounts/x:900/ties?as_of=2016-05-02&state=mutual"))["data"]!.AsArray().Select(row => (string)row!["id"]!));
        Assert.Equal(["x:900"], (await JsonAsync("accounts/x:902/ties?as_of=2016-05-02"))["data"]!.AsArray().Select(row => (string)row!["id"]!));
    }

    [Theory]
    [InlineData("formername", "2017-06-01")]
    [InlineData("formername", "2020-01-01")]
    [InlineData("@FormerName", "2020-01-01")]
    [InlineData("latername", "2020-01-01")]
    public async Task A_handle_leads_to_who_bore_it_last(string handle, string day) =>
        Assert.Equal("x:77", (string)(await JsonAsync($"accounts/by-handle/x/{handle}?at={day}"))["id"]!);

    [Fact]
    public async Task Data_that_nobody_declared_as_made_up_do_not_say_so()
    {
        foreach (var page in (string[])["", "?edition=grown-2019", "accounts/x:1", "rankings/grown-2019/mutual_follows", "search?q=g", "measures"])
            Assert.DoesNotContain("made up", await TextAsync(page), StringComparison.OrdinalIgnoreCase);
        Assert.False((await study.Client.GetAsync("/api/v1/editions/grown-2019/rankings/mutual_follows.csv")).Headers.Contains("Made-Up"));
        Assert.Null((await JsonAsync("editions/grown-2019/rankings/mutual_follows"))["meta"]!["made_up"]);
    }

    private async Task<string> HtmlAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/" + address) { Headers = { { "Accept", "text/html" }, { "Accept-Language", "en" } } };
        using var answer = await study.Client.SendAsync(request);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<string> TextAsync(string address) => WebUtility.HtmlDecode(Tag().Replace(await HtmlAsync(address), " "));

    private async Task<string?> FoundAsync(string words) =>
        (await PageText.AskAsync(study.Client, "search?q=" + Uri.EscapeDataString(words), "en")).Answer.Headers.Location?.OriginalString;

    private async Task<JsonNode> JsonAsync(string address)
    {
        using var answer = await study.Client.GetAsync("/api/v1/" + address);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode} {body}");
        return JsonNode.Parse(body)!;
    }

    [GeneratedRegex("""(?s)<td class="number"(?<drawn> data-y="[^"]*")?[^>]*>(?<shown>.*?)</td>""")]
    private static partial Regex Cell();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
