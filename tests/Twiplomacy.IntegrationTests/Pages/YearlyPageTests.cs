using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Twiplomacy.IntegrationTests.Server;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>Pages of several editions say what the API answers of them.</summary>
[Collection(DemoServer.Collection)]
public sealed class YearlyPageTests(DemoServer demo)
{
    [Fact]
    public async Task The_years_of_a_measure_are_those_of_the_API_with_their_bounds()
    {
        var row = (await demo.RowsAsync("rankings/peer_followers?panel=world-leaders&limit=1"))[0];
        var (_, text) = await PageText.AskAsync(demo.Client, "panels/world-leaders/peer_followers/years", "en");
        var (_, french) = await PageText.AskAsync(demo.Client, "panels/world-leaders/peer_followers/years?country=FR", "fr");

        var cells = row["editions"]!.AsObject().Select(edition => Cell(edition.Value!));
        Assert.Contains(string.Concat(cells), string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))), StringComparison.Ordinal);
        Assert.Contains("au fil des ans", french, StringComparison.Ordinal);
        Assert.Contains("Les rangs portent sur tous les comptes.", french, StringComparison.Ordinal);
        Assert.DoesNotContain("eu_eeas", french, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await demo.Client.GetAsync("/panels/nobody/mutual_follows/years")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await demo.Client.GetAsync("/panels/world-leaders/nothing/years")).StatusCode);
    }

    [Fact]
    public async Task An_address_that_names_a_measure_alone_leads_to_its_years_and_the_file_has_every_row()
    {
        var all = await demo.RowsAsync("rankings/mutual_follows?panel=world-leaders&limit=1000");
        var (short1, _) = await PageText.AskAsync(demo.Client, "rankings/mutual_follows", "en");
        var (edition, _) = await PageText.AskAsync(demo.Client, "rankings/world-leaders-2014", "en");
        var (form, _) = await PageText.AskAsync(demo.Client, "panels/world-leaders/years?measure=followers&country=&from=2013", "en");
        var file = await demo.Client.GetStringAsync("/panels/world-leaders/mutual_follows/years/download.csv");

        Assert.Equal("/panels/world-leaders/mutual_follows/years", short1.Headers.Location!.OriginalString);
        Assert.Equal("/rankings/world-leaders-2014/mutual_follows", edition.Headers.Location!.OriginalString);
        Assert.Equal("/panels/world-leaders/followers/years?from=2013", form.Headers.Location!.OriginalString);
        Assert.Equal(all.Count + 1, file.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task What_changed_between_two_editions_is_what_their_rankings_say()
    {
        var rows = await demo.RowsAsync("editions/world-leaders-2014/rankings/mutual_follows?limit=1000");
        var years = await demo.RowsAsync("rankings/mutual_follows?panel=world-leaders&from=2013&to=2014&limit=1000");
        var ties = await demo.RowsAsync("events?panel=world-leaders&from=2013-07-02&to=2014-06-24&limit=1000&type=unfollowed");
        var (_, text) = await PageText.AskAsync(demo.Client, "editions/world-leaders-2014/difference/world-leaders-2013", "en");
        var (_, same) = await PageText.AskAsync(demo.Client, "editions/world-leaders-2013/difference/world-leaders-2014", "en");

        int Moved(string how) => rows.Count(row => row["moved"]?.ToString() == how);
        int Only(int year) => years.Count(row => row["editions"]!.AsObject().Select(edition => edition.Key).SequenceEqual([$"world-leaders-{year}"]));
        Assert.Contains($"Mutual follows, 1 Jul 2013 to 24 Jun 2014: {Moved("up")} certainly up, {Moved("down")} certainly down. {Only(2014)} new in the panel, {Only(2013)} no longer in it.", text, StringComparison.Ordinal);
        Assert.True(Moved("up") > 0 && Only(2014) > 0);
        Assert.Contains($"unfollowed{ties.Count.ToString("N0", CultureInfo.InvariantCulture)}", text, StringComparison.Ordinal);
        // Whichever is named first, the earlier stands before.
        Assert.Equal(Heading(text), Heading(same));
    }

    [Fact]
    public async Task Editions_of_two_panels_or_one_edition_twice_are_not_compared()
    {
        foreach (var other in (string[])["world-leaders-2014", "world-missions-2017"])
        {
            var (answer, text) = await PageText.AskAsync(demo.Client, $"editions/world-leaders-2014/difference/{other}", "fr");
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains("Les deux éditions doivent être différentes et du même panel.", text, StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await demo.Client.GetAsync("/editions/world-leaders-2014/difference/nothing")).StatusCode);
        var (chosen, _) = await PageText.AskAsync(demo.Client, "editions/world-leaders-2014/difference", "en");
        Assert.Equal("/editions/world-leaders-2014/difference/world-leaders-2013", chosen.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_first_revision_has_nothing_to_differ_from()
    {
        var (answer, text) = await PageText.AskAsync(demo.Client, "editions/world-leaders-2014/revisions/1/difference", "en");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("is the first", text, StringComparison.Ordinal);
    }

    private static string Heading(string text) => text[..text.IndexOf("certainly up", StringComparison.Ordinal)];

    // As the table has a place, without its spaces.
    private static string Cell(JsonNode place)
    {
        string? Number(string field) => place[field]?.GetValue<double>().ToString("N0", CultureInfo.InvariantCulture);
        var rank = Number("rank_best") != Number("rank_worst") ? $"{Number("rank_best")}–{Number("rank_worst")}" : Number("rank");
        return rank + (Number("value_low") != Number("value_high") ? $"{Number("value_low")}to{Number("value_high")}" : Number("value"));
    }
}
