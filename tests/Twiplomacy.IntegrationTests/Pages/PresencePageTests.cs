using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Twiplomacy.IntegrationTests.Server;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>The page of a region says what the matrix of the API counts, and shows the blocks that people noted.</summary>
[Collection(DemoServer.Collection)]
public sealed partial class PresencePageTests(DemoServer demo)
{
    [Fact]
    public async Task The_United_States_Russia_and_China_in_Central_Asia_are_what_the_matrix_counts()
    {
        var cells = await demo.RowsAsync("editions/world-leaders-2016/matrix?rows=US,RU,CN&columns=c5");
        var back = await demo.RowsAsync("editions/world-leaders-2016/matrix?rows=c5&columns=US,RU,CN");
        var (_, text) = await PageText.AskAsync(demo.Client, "presence", "en");

        var total = Spaces().Replace(text[text.IndexOf("Who follows whom on", StringComparison.Ordinal)..], " ");
        foreach (var (there, from) in cells.Zip(back))
            Assert.Contains($"→ {there["follows"]} ← {from["follows"]}{there["follows"]} follows to them, {from["follows"]} from themof {there["pairs"]} pairs", total, StringComparison.Ordinal);
        Assert.Contains("Presence in Central Asia", text, StringComparison.Ordinal);
        Assert.Contains("kk, ky, ru, tg, tk, uz", await demo.Client.GetStringAsync("/presence"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_added_stands_in_the_address_and_what_is_not_there_is_told()
    {
        var (added, _) = await PageText.AskAsync(demo.Client, "presence/world-leaders-2014?powers=US,RU&region=c5&add_power=eu", "en");
        var (_, text) = await PageText.AskAsync(demo.Client, "presence/world-leaders-2014?powers=US,atlantis&region=nowhere", "en");

        Assert.Equal("/presence/world-leaders-2014?powers=US,RU,eu&region=c5", Uri.UnescapeDataString(added.Headers.Location!.OriginalString));
        Assert.Contains("Not in this edition: atlantis, nowhere", text, StringComparison.Ordinal);
        Assert.Contains("Présence : Asie centrale".Replace(" :", "\u00a0:", StringComparison.Ordinal), (await PageText.AskAsync(demo.Client, "presence", "fr")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await demo.Client.GetAsync("/presence/nothing")).StatusCode);
    }

    [Fact]
    public async Task Blocks_of_the_platform_in_the_region_stand_on_the_time_line_and_others_do_not()
    {
        using var editor = await demo.Server.ClientWithScopesAsync("read", "edit");
        object[] notes =
        [
            new { about = "country", subject = "KZ", kind = "shutdown", words = "Dark in Astana", from = "2014-01-05", to = "2014-01-07" },
            new { about = "country", subject = "UZ", kind = "platform_block", words = "X is gone", from = "2014-07-01", to = "2014-08-01", platforms = new[] { "x" } },
            new { about = "country", subject = "UZ", kind = "platform_block", words = "No telegrams", from = "2014-07-01", platforms = new[] { "telegram" } },
            new { about = "country", subject = "UZ", kind = "office", words = "New minister", from = "2014-07-01" },
            new { about = "country", subject = "FR", kind = "shutdown", words = "Dark in Paris", from = "2014-01-05" },
        ];
        var ids = new List<JsonNode>();
        foreach (var note in notes) ids.Add(JsonNode.Parse(await (await editor.PostAsJsonAsync("/api/v1/notes", note)).Content.ReadAsStringAsync())!["id"]!);

        var page = await demo.Client.GetStringAsync("/presence/world-leaders-2016?powers=RU&region=c5");

        foreach (var id in ids) Assert.Equal(HttpStatusCode.NoContent, (await editor.DeleteAsync($"/api/v1/notes/{id}")).StatusCode);
        Assert.All((string[])["Dark in Astana", "X is gone"], words => Assert.Contains(words, page, StringComparison.Ordinal));
        Assert.All((string[])["No telegrams", "New minister", "Dark in Paris"], words => Assert.DoesNotContain(words, page, StringComparison.Ordinal));
        Assert.Contains("data-note-from=\"2014-01-05\" data-note-to=\"2014-01-07\" data-note-band=\"true\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_documented_blocks_of_the_sample_stand_with_their_sources_and_no_more_exactly_than_they_are_known()
    {
        var page = await demo.Client.GetStringAsync("/presence/world-leaders-2016?powers=RU&region=c5");
        var (_, french) = await PageText.AskAsync(demo.Client, "presence/world-leaders-2016?powers=RU&region=c5", "fr");
        var (_, text) = await PageText.AskAsync(demo.Client, "presence/world-leaders-2016?powers=RU&region=c5", "en");

        // Of the 13 in Central Asia 4 are of other networks.
        Assert.Equal(14, (await demo.RowsAsync("notes")).Count);
        Assert.Equal(9, page.Split("data-note-band=\"true\"").Length - 1);
        Assert.Contains("November 2018", text, StringComparison.Ordinal);
        Assert.Contains("July 2021 – August 2022", text, StringComparison.Ordinal);
        Assert.Contains("juillet 2021 – août 2022", french, StringComparison.Ordinal);
        Assert.DoesNotContain("1 Nov 2018", text, StringComparison.Ordinal);
        Assert.Contains("https://thediplomat.com/2022/08/", page, StringComparison.Ordinal);
        Assert.DoesNotContain("61 hours", page, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
