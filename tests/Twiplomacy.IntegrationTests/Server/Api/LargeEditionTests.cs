using System.Net;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

/// <summary>An edition with more members than answers may look at all pairs of: its rankings and files are there, the rest says why it is not.</summary>
[Collection(DemoServer.Collection)]
public sealed class LargeEditionTests(DemoServer demo)
{
    private const string Edition = "world-leaders-2014";

    private static readonly string[] OfAllTies =
    [
        "/countries/fr", $"/groups/{Edition}", $"/presence/{Edition}", $"/compare/{Edition}?accounts=laurentfabius,eu_eeas", $"/editions/{Edition}/structure",
        $"/api/v1/editions/{Edition}/matrix", $"/api/v1/editions/{Edition}/structure", $"/api/v1/editions/{Edition}/chain?from=laurentfabius&to=eu_eeas",
        $"/api/v1/editions/{Edition}/compare?accounts=laurentfabius,eu_eeas",
    ];

    private static readonly string[] Stored =
    [
        "/", $"/editions/{Edition}", $"/rankings/{Edition}/mutual_follows", $"/networks/{Edition}", $"/api/v1/editions/{Edition}/graph.csv",
        $"/api/v1/editions/{Edition}/rankings/mutual_follows.csv", $"/api/v1/editions/{Edition}/bundle",
    ];

    [Fact]
    public async Task What_looks_at_all_ties_of_a_large_edition_is_refused_and_what_is_stored_is_served()
    {
        await using var server = await TestServer.StartAsync(demo.Database, ("Limits:MostPairs", "10000"), ("RateLimit:RequestsPerMinute", "0"));

        foreach (var path in OfAllTies)
        {
            using var answer = await server.Client.GetAsync(path);
            Assert.True(answer.StatusCode == HttpStatusCode.UnprocessableEntity, $"{path}: {answer.StatusCode}");
            Assert.Contains("up to 100", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        foreach (var path in Stored)
        {
            using var answer = await server.Client.GetAsync(path);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode}");
        }
    }
}
