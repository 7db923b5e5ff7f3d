using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.Server.Api.OpenApi;
using Xunit;

namespace Twiplomacy.IntegrationTests.Strict;

/// <summary>What the demo hands out, opened by readers of others.</summary>
[Collection(DemoServer.Collection)]
public sealed class StrictReaderTests(DemoServer demo) : IDisposable
{
    private const string Ranking = "/rankings/world-leaders-2014/mutual_follows/download";

    private readonly string _folder = Directory.CreateTempSubdirectory("twiplomacy-strict-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [StrictReadersFact]
    public async Task A_workbook_opens_in_openpyxl_and_exceljs_with_every_row()
    {
        var path = await SaveAsync(Ranking + ".xlsx", "ranking.xlsx");

        var python = await StrictReaders.PythonAsync(new { kind = "workbook", path });
        var node = await StrictReaders.NodeAsync(new { kind = "workbook", path });

        var rows = python["rows"]!.AsArray();
        Assert.Equal((644, 644), (rows.Count, (int)node["rows"]!));
        Assert.Equal(("A2", true), (python["frozen"]!.ToString(), (bool)python["bold"]!));
        Assert.Equal(("rank", 1, 91), (rows[0]![0]!.ToString(), (int)rows[1]![0]!, (int)rows[1]![3]!));
        Assert.Equal(rows[^1]!.AsArray().Count, rows[0]!.AsArray().Count);
        // The second sheet says that the sample's data are made up.
        Assert.Equal(["mutual_follows", "Note"], node["sheets"]!.AsArray().Select(sheet => sheet!.ToString()));
    }

    [StrictReadersFact]
    public async Task A_bundle_is_read_table_by_table_and_cell_by_cell_as_its_package_says()
    {
        var path = await SaveAsync("/api/v1/editions/world-leaders-2014/bundle", "bundle.zip");
        ZipFile.ExtractToDirectory(path, Path.Combine(_folder, "bundle"));

        var read = await StrictReaders.NodeAsync(new { kind = "bundle", path = Path.Combine(_folder, "bundle", "datapackage.json") });

        Assert.Empty(read["faults"]!.AsArray().Select(fault => fault!.ToString()));
        Assert.True((bool)read["valid"]!);
        Assert.Equal(643, (int)read["rows"]!["population"]!);
        Assert.Equal(643, (int)read["rows"]!["ranking_mutual_follows"]!);
    }

    [StrictReadersFact]
    public async Task A_network_as_JSON_is_a_graph_to_NetworkX()
    {
        var path = await SaveAsync("/api/v1/editions/world-leaders-2014/graph?relation=mutual", "network.json");
        var written = JsonNode.Parse(await File.ReadAllTextAsync(path))!;

        var graph = await StrictReaders.PythonAsync(new { kind = "network", path });

        Assert.Equal((written["nodes"]!.AsArray().Count, written["edges"]!.AsArray().Count), ((int)graph["nodes"]!, (int)graph["edges"]!));
        Assert.Equal((false, false), ((bool)graph["directed"]!, (bool)graph["multigraph"]!));
        Assert.Equal(643, (int)graph["nodes"]!);
    }

    [StrictReadersFact]
    public async Task A_feed_is_well_formed_and_leads_to_pages()
    {
        var path = await SaveAsync("/api/v1/events.atom?panel=world-leaders&from=2014-01-01&to=2014-12-31", "events.atom");

        var feed = await StrictReaders.PythonAsync(new { kind = "feed", path });
        var links = feed["links"]!.AsArray().Select(link => link!.ToString()).ToList();

        Assert.False((bool)feed["bozo"]!, feed["why"]!.ToString());
        Assert.Equal(("atom10", true), (feed["version"]!.ToString(), (bool)feed["dated"]!));
        Assert.Equal(50, links.Count);
        Assert.All(feed["self"]!.AsArray(), link => Assert.StartsWith("http://127.0.0.1:", link!.ToString(), StringComparison.Ordinal));
        var page = await demo.Client.GetAsync(links[0]);
        Assert.Equal((HttpStatusCode.OK, "text/html"), (page.StatusCode, page.Content.Headers.ContentType!.MediaType));
    }

    [StrictReadersFact]
    public async Task Every_answer_of_the_API_fits_its_own_schema()
    {
        var document = JsonNode.Parse(await demo.Client.GetStringAsync("/openapi/v1.json"))!;
        var answers = new List<object>();
        foreach (var example in AnswerExample.All)
        {
            var answer = JsonNode.Parse(await demo.Client.GetStringAsync(example.Address));
            answers.Add(new { pointer = $"/paths/{Escaped(example.Route)}/get/responses/200/content/{Escaped("application/json")}/schema", address = example.Address, answer });
        }

        var judged = await StrictReaders.NodeAsync(new { kind = "answers", document, answers });

        Assert.Equal("", string.Join('\n', judged["faults"]!.AsArray().Select(fault => fault!.ToString())));
        Assert.True((int)judged["checked"]! > 25);
    }

    [Fact]
    public async Task Every_parameter_is_described_as_something_that_stands_in_an_address()
    {
        var document = JsonNode.Parse(await demo.Client.GetStringAsync("/openapi/v1.json"))!;

        var parameters = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Where(operation => operation.Value is JsonObject)
            .SelectMany(operation => (operation.Value!["parameters"]?.AsArray() ?? []).Select(parameter => (path.Key, Parameter: parameter!)))).ToList();

        Assert.True(parameters.Count > 100);
        Assert.Contains(parameters, p => p.Parameter["name"]!.ToString() == "as_of");
        Assert.Empty(parameters.Where(p => !Types(p.Parameter["schema"]!).Any() || Types(p.Parameter["schema"]!).Any(type => type is not ("string" or "integer" or "number" or "boolean" or "array" or "null")))
            .Select(p => $"{p.Key} {p.Parameter["name"]}: {p.Parameter["schema"]!.ToJsonString()}"));
    }

    private static IEnumerable<string> Types(JsonNode schema) => schema["type"] switch
    {
        JsonArray several => several.Select(type => type!.ToString()),
        null => [],
        var one => [one.ToString()],
    };

    // A JSON pointer inside the fragment of an address.
    private static string Escaped(string name) => Uri.EscapeDataString(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));

    private async Task<string> SaveAsync(string address, string name)
    {
        var path = Path.Combine(_folder, name);
        await using var file = File.Create(path);
        var answer = await demo.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await answer.Content.CopyToAsync(file);
        return path;
    }
}
