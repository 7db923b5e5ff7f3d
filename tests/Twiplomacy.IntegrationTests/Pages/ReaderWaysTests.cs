using System.Net;
using System.Text.RegularExpressions;
using Twiplomacy.IntegrationTests.Server;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>What readers look for on pages, asked without a browser.</summary>
[Collection(DemoServer.Collection)]
public sealed class ReaderWaysTests(DemoServer demo)
{
    [Theory]
    [InlineData("fabius laurent", "fr", "@LaurentFabius")]
    [InlineData("carl bildt", "en", "@CarlBildt")]
    public async Task A_search_for_one_account_leads_to_it(string asked, string language, string handle)
    {
        var found = (await AskAsync("search?q=" + Uri.EscapeDataString(asked), language)).Answer.Headers.Location?.OriginalString;

        Assert.StartsWith("/accounts/x:", found, StringComparison.Ordinal);
        Assert.Contains(handle, (await AskAsync(found![1..], language)).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("cote d'ivoire", "Côte d’Ivoire")]
    [InlineData("COTE D’IVOIRE", "Côte d’Ivoire")]
    [InlineData("etats-unis", "@WhiteHouse")]
    [InlineData("allemagne", "@GermanyDiplo")]
    [InlineData("affaires étrangères", "Ministère des Affaires étrangères")]
    public async Task A_search_finds_countries_with_their_accounts_and_offices_in_the_reader_s_language(string asked, string found) =>
        Assert.Contains(found, (await AskAsync("search?q=" + Uri.EscapeDataString(asked), "fr")).Text, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("UK", "@foreignoffice")]
    [InlineData("united kingdom", "@foreignoffice")]
    [InlineData("Foreign Office", "@foreignoffice")]
    [InlineData("FCO", "@foreignoffice")]
    [InlineData("Quai d'Orsay", "@francediplo")]
    [InlineData("French foreign ministry", "@francediplo")]
    [InlineData("Ausw\u00E4rtiges Amt", "@GermanyDiplo")]
    [InlineData("State Department", "@StateDept")]
    public async Task A_ministry_is_found_by_what_people_call_it_or_its_country(string asked, string handle)
    {
        var (answer, searched) = await AskAsync("search?q=" + Uri.EscapeDataString(asked), "en");
        if (answer.Headers.Location?.OriginalString is { } straight) searched = (await AskAsync(straight[1..], "en")).Text;
        var (_, compared) = await AskAsync("compare/world-leaders-2014?accounts=laurentfabius," + Uri.EscapeDataString(asked), "en");

        Assert.Contains(handle, searched, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(handle, compared, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_whole_word_names_one_country_where_its_letters_stand_in_the_names_of_others()
    {
        var (_, found) = await AskAsync("search?q=UK", "en");

        Assert.Contains("United Kingdom", found, StringComparison.Ordinal);
        Assert.DoesNotContain("/rankings/world-leaders-2016/mutual_follows?country=UA", (await (await demo.Client.GetAsync("/search?q=UK")).Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_a_name_is_enough_to_compare_and_several_are_offered()
    {
        var (_, alone) = await AskAsync("compare/world-leaders-2014?accounts=laurentfabius,obama", "en");
        var (_, several) = await AskAsync("compare/world-leaders-2014?accounts=laurentfabius,white,nobody", "en");

        Assert.Contains("Laurent Fabius, Barack Obama", alone, StringComparison.Ordinal);
        Assert.Contains("Not in this edition: nobody", several, StringComparison.Ordinal);
        Assert.Contains("More than one account matches. Choose one:", several, StringComparison.Ordinal);
        Assert.Contains("@WhiteHouse", several, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_an_edition_cites_what_the_API_says()
    {
        var edition = await demo.JsonAsync("editions/world-leaders-2014");
        var (_, text) = await AskAsync("editions/world-leaders-2014", "en");
        var bundle = await demo.Client.GetAsync("/api/v1/editions/world-leaders-2014/revisions/1/bundle");

        Assert.Contains($"Edition world-leaders-2014, revision 1, as of 24 Jun 2014 (UTC), sealed on", text, StringComparison.Ordinal);
        Assert.Contains($"SHA-256 {(string)edition["hash"]!}", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, bundle.StatusCode);
    }

    [Fact]
    public async Task A_ranking_shows_all_possible_ranks_where_there_are_several_and_no_bare_value_beside_what_is_unknown()
    {
        var (_, text) = await AskAsync("rankings/world-leaders-2014/peer_followers", "en");
        var rows = await demo.RowsAsync("editions/world-leaders-2014/rankings/peer_followers?limit=50");
        var wide = rows.First(row => row["rank_best"]!.GetValue<int>() < row["rank_worst"]!.GetValue<int>());

        Assert.Contains("Where unknown ties leave more than one rank possible, the whole range is shown.", text, StringComparison.Ordinal);
        Assert.Matches($@"(?s){wide["rank_best"]}–{wide["rank_worst"]}\b.*?{Regex.Escape((string)wide["account"]!["handle"]!)}", text);
        Assert.All(rows.Where(row => row["value_high"]!.GetValue<double>() > row["value_low"]!.GetValue<double>()), row => Assert.Contains($"{row["value_low"]} to {row["value_high"]}", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_rank_is_told_of_all_members_wherever_it_stands()
    {
        var (_, account) = await AskAsync("accounts/x:@carlbildt?edition=world-leaders-2014", "en");
        var (_, compared) = await AskAsync("compare/world-leaders-2014?accounts=carlbildt,laurentfabius", "en");

        Assert.Contains("rank 3 of 643", account, StringComparison.Ordinal);
        Assert.All((string[])["rank 3 of 643", "rank 1 of 643"], rank => Assert.Contains(rank, compared, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_evidence_of_a_later_capture_has_its_row_too()
    {
        var rows = (await demo.JsonAsync("ties/x:@laurentfabius/x:@eu_eeas?as_of=2015-03-24"))["follows"]!["evidence"]!.AsArray().Select(reason => (long?)reason!["row"]).OfType<long>().ToList();
        var (_, text) = await AskAsync("accounts/x:@laurentfabius/ties/x:@eu_eeas?edition=world-leaders-2015", "en");

        Assert.True(rows.Count > 1);
        Assert.All(rows, row => Assert.Matches($@"(?<!\d){row}(?!\d)", text));
    }

    [Fact]
    public async Task An_account_can_be_looked_at_as_of_an_instant()
    {
        var (_, then) = await AskAsync("accounts/x:@laurentfabius?as_of=2014-06-24", "en");

        Assert.Contains("Figures for 24 Jun 2014 23:59 UTC, using everything known today", then, StringComparison.Ordinal);
        Assert.Matches(@"Mutual follows\s*91(?!\d)", then);
    }

    [Fact]
    public async Task Captures_and_editions_of_one_day_that_count_among_other_peers_say_so_at_the_number()
    {
        var (_, text) = await AskAsync("accounts/x:@francediplo", "en");
        var ties = text[text.IndexOf("Ties over time", StringComparison.Ordinal)..text.IndexOf("Reach over time", StringComparison.Ordinal)];

        Assert.Matches(@"31 in that day’s edition", ties);
        Assert.Matches(@"66 in that day’s edition", ties);
    }

    [Fact]
    public async Task Followers_of_one_day_are_one_number_though_an_archive_lists_fewer()
    {
        var (_, text) = await AskAsync("accounts/x:@laurentfabius", "en");

        Assert.Contains("178,000", text, StringComparison.Ordinal);
        Assert.DoesNotContain("3,020", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"−9\d(\.\d+)? ?%", text);
    }

    [Fact]
    public async Task The_page_of_an_edition_s_date_ends_at_that_date()
    {
        var (_, text) = await AskAsync("accounts/x:@francediplo?edition=world-leaders-2014", "en");

        Assert.DoesNotContain("to 325", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"Its (mutual ties|followers) went from [^.]* on (24 Mar 2015|1 May 2016)", text);
    }

    [Fact]
    public async Task An_account_that_is_not_in_the_edition_asked_for_says_so()
    {
        var (_, text) = await AskAsync("accounts/x:@laurentfabius?edition=world-leaders-2016", "en");

        Assert.Contains("This account is not in the edition you asked for. You are looking at 24 Mar 2015.", text, StringComparison.Ordinal);
    }

    private Task<(HttpResponseMessage Answer, string Text)> AskAsync(string address, string language) => PageText.AskAsync(demo.Client, address, language);
}
