using System.Text.Json.Nodes;
using Twiplomacy.IntegrationTests.Server;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>Accounts are called by their names in the reader's language, and found by all of them.</summary>
[Collection(DemoServer.Collection)]
public sealed class AccountNameTests(DemoServer demo)
{
    private const string English = "Embassy of France in the United States";
    private const string French = "Ambassade de France aux États-Unis";

    [Theory]
    [InlineData("en", English, French)]
    [InlineData("fr", French, English)]
    public async Task Pages_and_suggestions_call_an_account_in_the_reader_s_language(string language, string called, string otherwise)
    {
        var id = await IdAsync();
        foreach (var address in (string[])
            [
                $"accounts/{id}", $"accounts/{id}?as_of=2017-06-30", $"accounts/{id}/audience", "search?q=ambassade",
                "panels/world-missions/mutual_follows/years?country=FR",
            ])
        {
            var (_, text) = await PageText.AskAsync(demo.Client, address, language);
            Assert.True(text.Contains(called, StringComparison.Ordinal), $"{address} does not say {called}");
            Assert.True(address.StartsWith("accounts", StringComparison.Ordinal) || !text.Contains(otherwise, StringComparison.Ordinal), $"{address} says {otherwise}");
        }
        foreach (var words in (string[])["ambassade de france etats unis", "embassy of france in the united states"])
            Assert.Equal(called, JsonNode.Parse((await PageText.AskAsync(demo.Client, $"search/suggestions?q={words}", language)).Text)![0]!["title"]!.ToString());
    }

    [Fact]
    public async Task The_list_of_accounts_is_searched_by_names_in_other_languages() =>
        Assert.Contains(await IdAsync(), (await demo.RowsAsync("accounts?q=ambassade+%C3%A9tats-unis+france")).Select(row => row["id"]!.ToString()));

    private async Task<string> IdAsync() =>
        (await demo.JsonAsync("accounts/by-handle/x/Demo_FR_in_US"))["id"]!.ToString();
}
