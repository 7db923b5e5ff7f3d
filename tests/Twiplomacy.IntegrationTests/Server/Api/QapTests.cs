using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Twiplomacy.Application.Access;
using Twiplomacy.IntegrationTests.Server.Cli;
using Twiplomacy.Server.Cli;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

/// <summary>Covariates that are uploaded, and tests of the demo's network against them, in a database of their own.</summary>
public sealed class QapTests(DemoServer demo) : IClassFixture<DemoServer>
{
    private const string Edition = "/api/v1/editions/world-leaders-2014/qap";

    // Of the countries of the sample; one code that stands for no country, one row without a number, one pair of one with itself.
    private const string Distances = "from,to,value\nFRA,DEU,880\nDEU,FRA,880\nFRA,USA,6170\nUSA,FRA,6170\nGFR,FRA,400\nFRA,FRA,0\nFRA,GBR,near\n";

    [Fact]
    public async Task An_upload_keeps_what_is_known_lists_the_rest_and_stays_when_another_comes()
    {
        using var client = await demo.Server.ClientWithScopesAsync(Scopes.Read, Scopes.Import);
        var first = await UploadAsync(client, "kept", Distances);
        var second = await UploadAsync(client, "kept", "from,to,value\nFRA,DEU,1\nDEU,FRA,2\n");

        Assert.Equal((1, 2, true, false), ((int)first["version"]!, (int)first["pairs"]!, (bool)first["symmetric"]!, (bool)first["symmetry_stated"]!));
        Assert.Equal((1, "GFR"), ((int)first["unmatched"]!, first["unmatched_names"]![0]!["name"]!.ToString()));
        Assert.Equal(["covariates.row.itself", "covariates.row.number"], first["rejected_rows"]!.AsArray().Select(row => row!["code"]!.ToString()));
        Assert.Equal((2, false), ((int)second["version"]!, (bool)second["symmetric"]!));
        Assert.Equal(2, (int)(await demo.JsonAsync("covariates/kept?version=1"))["pairs"]!);
        Assert.Equal([2, 1], (await demo.RowsAsync("covariates?name=kept")).Select(row => (int)row["version"]!));
        Assert.StartsWith("name,version,unit,codes,", await demo.TextAsync("covariates.csv?name=kept"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?name=Bad Name&codes=iso3", Distances, "name")]
    [InlineData("?name=mutual&codes=iso3", Distances, "name")]
    [InlineData("?name=ok&codes=iso3", "a,b\n1,2\n", "file")]
    [InlineData("?name=ok&codes=cow", Distances, "file")]
    public async Task A_name_that_is_none_and_a_file_without_pairs_are_refused(string query, string text, string field)
    {
        using var client = await demo.Server.ClientWithScopesAsync(Scopes.Import);
        var answer = await client.PostAsync(new Uri("/api/v1/covariates" + query, UriKind.Relative), new ByteArrayContent(Encoding.UTF8.GetBytes(text)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(field, (await JsonAsync(answer))["errors"]![0]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_test_runs_as_a_job_and_its_result_stays_under_its_number()
    {
        using var client = await demo.Server.ClientWithScopesAsync(Scopes.Read, Scopes.Edit, Scopes.Import);
        await UploadAsync(client, "distance", EveryPair());
        var question = new { relation = "mutual", covariates = new[] { "distance", "same:region", "mutual@world-leaders-2013" }, permutations = 200, seed = 3 };
        var asked = await client.PostAsJsonAsync(Edition, question);
        Assert.True(asked.StatusCode == HttpStatusCode.Accepted, await asked.Content.ReadAsStringAsync());
        var test = await JsonAsync(asked);
        await FinishAsync(test);
        var done = await demo.JsonAsync($"editions/world-leaders-2014/qap/{test["id"]}");

        Assert.Equal(["distance@1", "same:region", "mutual@world-leaders-2013/1"], done["covariates"]!.AsArray().Select(term => term!.ToString()));
        Assert.Equal(3, done["result"]!["findings"]!.AsArray().Count);
        Assert.All(done["result"]!["findings"]!.AsArray(), finding => Assert.InRange((double)finding!["p"]!, 1 / 201.0, 1));
        Assert.Contains("distance@1", done["citation"]!.ToString(), StringComparison.Ordinal);
        // The network of last year is by far the best guess at this year's.
        Assert.InRange((double)done["result"]!["findings"]![2]!["p"]!, 1 / 201.0 - 1e-6, 0.05);
        // Whoever has no distance takes no part.
        Assert.InRange((int)done["result"]!["units"]!, 3, 20);
        Assert.Equal(asked.Headers.Location, (await client.PostAsJsonAsync(Edition, question)).Headers.Location);
        Assert.Equal(3, (await demo.RowsAsync($"editions/world-leaders-2014/qap?test={test["id"]}")).Count);
    }

    [Fact]
    public async Task By_account_the_answer_warns_and_unknown_pairs_are_counted()
    {
        using var client = await demo.Server.ClientWithScopesAsync(Scopes.Read, Scopes.Edit);
        var asked = await JsonAsync(await client.PostAsJsonAsync(Edition, new { relation = "follow", covariates = new[] { "followed_by", "same:kind" }, by = "account", permutations = 20 }));
        await FinishAsync(asked);
        var done = await demo.JsonAsync($"editions/world-leaders-2014/qap/{asked["id"]}");
        var result = done["result"]!;
        var (accounts, pairs, unknown) = ((int)result["units"]! + (int)result["left_out"]!, (int)result["pairs"]!, (int)result["unknown"]!);

        Assert.Equal(accounts * (accounts - 1), pairs + unknown);
        Assert.True(unknown > 0);
        Assert.Contains(done["notes"]!.AsArray(), note => note!.ToString().Contains("not independent", StringComparison.Ordinal));
        // Follow and its transpose correlate as rho says, over the pairs that both know.
        var rho = (double)(await demo.RowsAsync("editions/world-leaders-2014/structure?networks=0")).Single(row => row["measure"]!.ToString() == "rho")["value"]!;
        Assert.Equal(rho, (double)done["result"]!["findings"]![0]!["correlation"]!, 0.05);
    }

    [Fact]
    public async Task A_covariate_of_accounts_is_for_tests_by_account()
    {
        using var client = await demo.Server.ClientWithScopesAsync(Scopes.Read, Scopes.Edit, Scopes.Import);
        var visits = await UploadAsync(client, "visits", "from,to,value\nlaurentfabius,carlbildt,2\n@carlbildt,x:@laurentfabius,1\nnobody_at_all,carlbildt,2\n", "account");
        var byCountry = await client.PostAsJsonAsync(Edition, new { covariates = new[] { "visits" } });

        Assert.Equal(("account", 2, false, "nobody_at_all"),
            (visits["unit"]!.ToString(), (int)visits["pairs"]!, (bool)visits["symmetric"]!, visits["unmatched_names"]![0]!["name"]!.ToString()));
        Assert.Equal(HttpStatusCode.BadRequest, byCountry.StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, (await client.PostAsJsonAsync(Edition, new { covariates = new[] { "visits" }, by = "account" })).StatusCode);
    }

    [Fact]
    public async Task The_command_line_uploads_and_tests_as_the_API_does()
    {
        var path = Path.Combine(Path.GetTempPath(), $"twiplomacy-{Guid.NewGuid():N}.csv");
        await File.WriteAllTextAsync(path, EveryPair() + "GFR,FRA,1\n");
        try
        {
            var added = await ProgramRun.ToEndAsync(demo.Database.ConnectionString, "covariate", "add", path, "--name", "typed", "--codes", "iso3");
            var tested = await ProgramRun.ToEndAsync(
                demo.Database.ConnectionString, "qap", "world-leaders-2014", "--covariates", "typed,same:region", "--permutations", "50", "--format", "csv");

            Assert.Equal((ExitCode.Partly, true), (added.ExitCode, added.Errors.Contains("GFR\t1", StringComparison.Ordinal)));
            Assert.True(tested.ExitCode == ExitCode.Done, tested.Errors);
            Assert.Equal(["typed@1", "same:region"], tested.Output.Trim().Split('\n').Skip(1).Select(line => line.Split(',')[4]));
            Assert.Contains("seed 1", tested.Errors, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("mutual", "mutual", "country")]
    [InlineData("mutual", "same:kind", "country")]
    [InlineData("mutual", "same:atlantis", "country")]
    [InlineData("mutual", "Nonsense!", "country")]
    [InlineData("mutual", "mutual@world-missions-2017", "country")]
    public async Task What_cannot_explain_it_is_refused(string relation, string term, string by)
    {
        using var client = await demo.Server.ClientWithScopesAsync(Scopes.Edit);
        var answer = await client.PostAsJsonAsync(Edition, new { relation, covariates = new[] { term }, by });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("covariates", (await JsonAsync(answer))["errors"]![0]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "name")]
    [InlineData("?codes=iso2", "name")]
    [InlineData("?name=a", "codes")]
    public async Task A_covariate_without_its_name_or_its_codes_is_refused_by_name(string query, string field)
    {
        using var client = await demo.Server.ClientWithScopesAsync(Scopes.Import);

        var answer = await client.PostAsync(new Uri("/api/v1/covariates" + query, UriKind.Relative), new ByteArrayContent("from,to,value\nFR,DE,1\n"u8.ToArray()));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(field, (await JsonAsync(answer))["errors"]![0]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_may_only_read_uploads_nothing_and_asks_for_no_test()
    {
        using var reader = await demo.Server.ClientWithScopesAsync(Scopes.Read);

        Assert.Equal(HttpStatusCode.Forbidden, (await reader.PostAsJsonAsync(Edition, new { covariates = new[] { "same:region" } })).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.PostAsync(new Uri("/api/v1/covariates?name=a&codes=iso2", UriKind.Relative), new ByteArrayContent([]))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync(new Uri(Edition + "/9999", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync(new Uri("/api/v1/covariates/none", UriKind.Relative))).StatusCode);
    }

    private async Task FinishAsync(JsonNode test)
    {
        var settings = TestServer.Settings(("ConnectionStrings:Twiplomacy", demo.Database.ConnectionString));
        await using var program = await OpenProgram.OpenAsync(settings, CancellationToken.None);
        var ended = await JobProgress.WaitAsync(program, long.Parse(test["job"]!.ToString().Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture), CancellationToken.None);
        Assert.True(ended.Error is null, ended.Error?.ToString());
    }

    /// <summary>A number for every pair of some countries, the same both ways.</summary>
    private static string EveryPair()
    {
        string[] countries = ["FRA", "DEU", "USA", "GBR", "ITA", "ESP", "SWE", "NOR", "DNK", "FIN", "POL", "RUS", "JPN", "BRA", "MEX", "IND", "TUR", "ISR", "CAN", "AUS"];
        var rows = countries.SelectMany((from, a) => countries.Select((to, b) => (from, to, Value: (a - b) * (a - b) * 31 % 17, a, b))).Where(pair => pair.a != pair.b);
        return "from,to,value\n" + string.Concat(rows.Select(pair => $"{pair.from},{pair.to},{pair.Value}\n"));
    }

    private static async Task<JsonNode> UploadAsync(HttpClient client, string name, string text, string codes = "iso3")
    {
        var answer = await client.PostAsync(new Uri($"/api/v1/covariates?name={name}&codes={codes}", UriKind.Relative), new ByteArrayContent(Encoding.UTF8.GetBytes(text)));
        Assert.True(answer.StatusCode == HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return await JsonAsync(answer);
    }

    private static async Task<JsonNode> JsonAsync(HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
}
