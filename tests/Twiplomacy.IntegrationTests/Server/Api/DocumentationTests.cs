using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

public sealed partial class DocumentationTests(DefaultServer standing) : ServerTest(standing)
{
    [Fact]
    public async Task The_document_is_OpenAPI_3_1_with_summaries_tags_and_scopes()
    {
        var document = await DocumentAsync();
        var list = document["paths"]!["/api/v1/keys"]!["get"]!;

        Assert.StartsWith("3.1", document["openapi"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal("Keys", list["tags"]![0]!.ToString());
        Assert.Contains("Lists the API keys", list["summary"]!.ToString(), StringComparison.Ordinal);
        Assert.Contains("`admin`", list["description"]!.ToString(), StringComparison.Ordinal);
        Assert.NotNull(list["responses"]!["200"]!["content"]!["text/csv"]);
        Assert.NotNull(list["responses"]!["400"]!["content"]!["application/problem+json"]);
        Assert.NotNull(document["components"]!["securitySchemes"]!["bearer"]);
    }

    [Fact]
    public async Task The_document_gives_ranges_allowed_values_and_examples()
    {
        var document = await DocumentAsync();
        var parameters = document["paths"]!["/api/v1/jobs"]!["get"]!["parameters"]!.AsArray().ToDictionary(parameter => parameter!["name"]!.ToString());

        Assert.Equal(["cursor", "kind", "limit", "status"], parameters.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(1000, parameters["limit"]!["schema"]!["maximum"]!.GetValue<int>());
        Assert.Equal(5, parameters["status"]!["schema"]!["enum"]!.AsArray().Count);
        Assert.Contains("upload script of the press office", document.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("\"next_cursor\"", document.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_operation_has_a_summary()
    {
        var operations = (await DocumentAsync())["paths"]!.AsObject()
            .SelectMany(path => path.Value!.AsObject(), (path, operation) => (path.Key, operation));

        Assert.All(operations, described => Assert.True(described.operation.Value!["summary"] is not null, $"{described.operation.Key} {described.Key}"));
    }

    [Fact]
    public async Task The_page_loads_nothing_from_elsewhere()
    {
        var page = await FollowedAsync("/docs");
        var script = await Server.Client.GetStringAsync("/docs/index.js");

        Assert.NotEmpty(Loaded().Matches(page));
        foreach (Match loaded in Loaded().Matches(page))
        {
            var address = loaded.Groups["address"].Value;
            Assert.DoesNotContain("//", address, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await Server.Client.GetAsync("/docs/" + address)).StatusCode);
        }
        Assert.Contains("\"url\":\"/openapi/v1.json\"", script, StringComparison.Ordinal);
        Assert.Contains("configObject.validatorUrl = null", script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_root_is_a_page_that_leads_to_the_documentation() =>
        Assert.Contains("href=\"/docs\"", await FollowedAsync("/"), StringComparison.Ordinal);

    private async Task<JsonNode> DocumentAsync() => await JsonAsync(await Server.Client.GetAsync("/openapi/v1.json"));

    private async Task<string> FollowedAsync(string address)
    {
        var answer = await Server.Client.GetAsync(address);
        for (var hops = 0; answer.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found && hops < 3; hops++)
            answer = await Server.Client.GetAsync(new Uri(answer.RequestMessage!.RequestUri!, answer.Headers.Location!));
        return await answer.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("(?:src|href)=\"(?<address>[^\"]+)\"")]
    private static partial Regex Loaded();
}
