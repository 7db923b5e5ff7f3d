using System.Globalization;
using System.Net;
using System.Text;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

/// <summary>The sample's second panel: a country's ministry and its missions.</summary>
[Collection(DemoServer.Collection)]
public sealed class CountryAuditTests(DemoServer demo)
{
    [Fact]
    public async Task Every_mission_is_held_against_the_ministry_by_the_newest_edition_that_has_missions()
    {
        var answer = await demo.JsonAsync("countries/fr/audit");
        var rows = answer["data"]!.AsArray().ToDictionary(row => row!["account"]!["handle"]!.ToString(), row => row!);

        Assert.Equal("world-missions-2017", answer["meta"]!["edition"]!.ToString());
        Assert.Equal(17, rows.Count);
        Assert.Equal(("yes", "yes", "connected", "nothing"), Told("Demo_FR_in_US"));
        Assert.Equal(("yes", "no", "one_way", "ask_to_follow"), Told("Demo_FR_in_DE"));
        Assert.Equal(("no", "yes", "one_way", "follow_back"), Told("Demo_FR_in_JP"));
        Assert.Equal(("no", "no", "missing", "connect_both"), Told("Demo_FR_in_MX"));
        Assert.Equal(("yes", "unknown", "unknown", "upload_its_list"), Told("Demo_FR_in_KZ"));
        Assert.Equal("Demo_FR_was_ZA", rows["Demo_FR_in_ZA"]["former_handle"]!.ToString());
        Assert.Equal("2016-05-15T08:00:00Z", rows["Demo_FR_in_KE"]["quiet_since"]!.ToString());
        Assert.Equal("Ambassade de France au Kenya", rows["Demo_FR_in_KE"]["account"]!["names"]!["fr"]!.ToString());

        (string, string, string, string) Told(string handle) =>
            (rows[handle]["outward"]!.ToString(), rows[handle]["inward"]!.ToString(), rows[handle]["tie"]!.ToString(), rows[handle]["step"]!.ToString());
    }

    [Theory]
    [InlineData("one_way", 4)]
    [InlineData("missing", 1)]
    [InlineData("unknown", 2)]
    [InlineData("dormant", 1)]
    [InlineData("renamed", 1)]
    [InlineData("no_list", 3)]
    public async Task A_filter_takes_the_missions_that_are_so_and_the_page_counts_the_same(string show, int expected)
    {
        Assert.Equal(expected, (await demo.RowsAsync($"countries/FR/audit?show={show}")).Count);
        var page = await demo.Client.GetStringAsync($"/countries/fr/audit?show={show}");
        Assert.Equal(expected, page.Split("<th scope=\"row\">").Length - 1);
    }

    [Fact]
    public async Task It_is_had_in_pages_and_whole_as_csv()
    {
        var first = await demo.JsonAsync("countries/fr/audit?limit=10");
        var rest = await demo.RowsAsync($"countries/fr/audit?limit=10&cursor={first["meta"]!["next_cursor"]}");

        Assert.Equal(17, first["data"]!.AsArray().Concat(rest).Select(row => row!["account"]!["id"]!.ToString()).Distinct().Count());
        Assert.Equal(18, (await demo.TextAsync("countries/fr/audit.csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task The_page_downloads_as_csv_in_the_words_of_the_reader()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/countries/fr/audit/download.csv?show=missing");
        request.Headers.Add("Accept-Language", "fr");
        var answer = await demo.Client.SendAsync(request);
        var bytes = await answer.Content.ReadAsByteArrayAsync();

        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.Contains("sample-data", answer.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
        Assert.Equal(
            [
                "Mission,Pseudo,Fonction,Pays hôte,Ville,Du ministère à la mission,De la mission au ministère,Résultat,À faire,Remarques",
                "Ambassade de France au Mexique,Demo_FR_in_MX,Ambassade,Mexique,Mexico City,ne le suit pas,ne le suit pas,Les deux suivis manquent,Se suivre mutuellement,",
            ],
            Encoding.UTF8.GetString(bytes[3..]).Split(["\r\n", "\n"], StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_country_without_missions_says_so_and_one_that_nobody_knows_is_refused()
    {
        Assert.Empty(await demo.RowsAsync("countries/se/audit?edition=world-missions-2017"));
        Assert.Equal("code", (await demo.FaultAsync(HttpStatusCode.NotFound, "countries/zz/audit"))["parameter"]!.ToString());
    }

    [Fact]
    public async Task A_country_s_page_draws_its_hosts_and_tells_them_in_words()
    {
        var page = await demo.Client.GetStringAsync("/countries/fr");

        Assert.Contains("aria-label=\"Map of hosts: Australia: Both follow;", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/countries/FR/audit?edition=world-missions-2017\"", page, StringComparison.Ordinal);
        Assert.Contains("Between 325,849 and 339,125 followers, each person counted once.", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        // The study stays what the program opens with.
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"/editions/world-leaders-{2016}"), await demo.Client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_country_is_held_against_a_group_or_another_country()
    {
        var with = WebUtility.HtmlDecode(await demo.Client.GetStringAsync("/countries/fr?with=g7"));

        Assert.Contains("France and Group of Seven: 12 of ", with, StringComparison.Ordinal);
        Assert.Contains("France and Germany: 2 of ", WebUtility.HtmlDecode(await demo.Client.GetStringAsync("/countries/fr?with=DE")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_of_both_panels_is_looked_at_by_the_edition_that_is_asked_for()
    {
        var page = await demo.Client.GetStringAsync("/accounts/x:@francediplo?edition=world-missions-2017");

        Assert.Contains("href=\"/editions/world-missions-2017\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/editions/world-leaders-2016\"", await demo.Client.GetStringAsync("/accounts/x:@francediplo"), StringComparison.Ordinal);
    }
}
