using System.Net;
using System.Text.Json.Nodes;
using Twiplomacy.IntegrationTests.Pages;
using Twiplomacy.IntegrationTests.Server.Cli;
using Twiplomacy.Server.Cli;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

/// <summary>Who could introduce whom in the demo's editions: the API, the command line and the page, against the edition's network.</summary>
[Collection(DemoServer.Collection)]
public sealed class ChainTests(DemoServer demo)
{
    private const string Edition = "editions/world-leaders-2014";

    [Fact]
    public async Task Chains_are_the_shortest_in_the_network_and_as_many_as_there_are()
    {
        var peers = await PeersAsync();
        var (random, accounts) = (new Random(34), peers.Keys.Order(StringComparer.Ordinal).ToArray());
        var lengths = new HashSet<int?>();
        for (var round = 0; round < 40; round++)
        {
            var (from, to) = (accounts[random.Next(accounts.Length)], accounts[random.Next(accounts.Length)]);
            if (from == to) continue;
            var (steps, ways) = Search(peers, from);
            var told = await demo.JsonAsync($"{Edition}/chain?from={Uri.EscapeDataString(from)}&to={Uri.EscapeDataString(to)}&limit=100");
            var chains = ChainsOf(told);

            Assert.Equal(steps.TryGetValue(to, out var length) ? length : null, (int?)told["length"]);
            Assert.Equal(ways.GetValueOrDefault(to), (long)told["count"]!);
            Assert.Equal(Math.Min(100, ways.GetValueOrDefault(to)), chains.Distinct().Count());
            Assert.All(chains, chain => Assert.Equal((from, to, length + 1), (chain.Split(' ')[0], chain.Split(' ')[^1], chain.Split(' ').Length)));
            Assert.All(chains.Select(chain => chain.Split(' ')), chain => Assert.All(chain.Zip(chain.Skip(1)), pair => Assert.Contains(pair.Second, peers[pair.First])));
            lengths.Add((int?)told["length"]);
        }
        Assert.True(lengths.Count > 2);
    }

    [Fact]
    public async Task A_limit_takes_the_first_and_a_sealed_revision_answers_the_same_for_ever()
    {
        var (from, to) = await ReachedInAsync(2);
        var all = await demo.JsonAsync($"{Edition}/chain?from={from}&to={to}&limit=100");
        var first = await demo.JsonAsync($"{Edition}/chain?from={from}&to={to}&limit=1");
        var sealedOne = await demo.Client.GetAsync($"/api/v1/{Edition}/revisions/1/chain?from={from}&to={to}&limit=1");

        Assert.Equal(ChainsOf(all)[0], Assert.Single(ChainsOf(first)));
        Assert.Equal(first.ToJsonString(), JsonNode.Parse(await sealedOne.Content.ReadAsStringAsync())!.ToJsonString());
        Assert.Contains("immutable", sealedOne.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_names_no_pair_of_the_edition_is_refused_by_its_parameter()
    {
        Assert.Equal("from", (await demo.FaultAsync(HttpStatusCode.BadRequest, Edition + "/chain?to=carlbildt"))["parameter"]!.ToString());
        Assert.Equal("to", (await demo.FaultAsync(HttpStatusCode.BadRequest, Edition + "/chain?from=carlbildt"))["parameter"]!.ToString());
        Assert.Equal("to", (await demo.FaultAsync(HttpStatusCode.BadRequest, Edition + "/chain?from=carlbildt&to=@CarlBildt"))["parameter"]!.ToString());
        Assert.Equal("limit", (await demo.FaultAsync(HttpStatusCode.BadRequest, Edition + "/chain?from=carlbildt&to=laurentfabius&limit=0"))["parameter"]!.ToString());
        var unknown = await demo.FaultAsync(HttpStatusCode.NotFound, Edition + "/chain?from=carlbildt&to=laurentfabiu");
        Assert.Equal(("to", "laurentfabius"), (unknown["parameter"]!.ToString(), unknown["did_you_mean"]!.ToString().ToLowerInvariant()));
    }

    [Fact]
    public async Task The_comparison_says_who_could_introduce_them()
    {
        var (from, to) = await ReachedInAsync(2);
        var told = await demo.JsonAsync($"{Edition}/chain?from={from}&to={to}&limit=5");
        var (_, text) = await PageText.AskAsync(demo.Client, $"compare/world-leaders-2014?accounts={from},{to}", "en");
        var (_, french) = await PageText.AskAsync(demo.Client, $"compare/world-leaders-2014?accounts={from},{to}", "fr");
        var (count, between) = ((long)told["count"]!, told["chains"]!.AsArray().Select(chain => chain![1]!).ToList());

        Assert.Contains("Who could introduce them to each other", text, StringComparison.Ordinal);
        Assert.Contains(count == 1 ? "1 account could introduce them." : $"{count} accounts could introduce them.", text, StringComparison.Ordinal);
        var section = text[text.IndexOf("Who could introduce them to each other", StringComparison.Ordinal)..text.IndexOf("Ties between these accounts", StringComparison.Ordinal)];
        Assert.All(between, account => Assert.Contains((account["actor"] ?? account["handle"]!).ToString(), section, StringComparison.Ordinal));
        Assert.Contains("Qui pourrait les présenter", french, StringComparison.Ordinal);
        Assert.Contains(count == 1 ? "1 compte pourrait" : $"{count} comptes pourraient", french, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_line_prints_what_the_API_answers()
    {
        var (from, to) = await ReachedInAsync(2);
        var json = await RunAsync("chain", from, to, "--edition", "world-leaders-2014", "--limit", "3", "--format", "json");
        var table = await RunAsync("chain", from, to, "--edition", "world-leaders-2014", "--limit", "1");
        var told = await demo.JsonAsync($"{Edition}/chain?from={from}&to={to}&limit=3");

        Assert.Equal(ExitCode.Done, json.ExitCode);
        Assert.Equal(told.ToJsonString(), JsonNode.Parse(json.Output)!.ToJsonString());
        Assert.Equal(ExitCode.Done, table.ExitCode);
        Assert.Matches(@"(?m)^\d+ accounts? could introduce @\S+ to @\S+:", table.Output);
        Assert.Contains($"\n1\t@{told["from"]!["handle"]} → ", table.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("carlbildt", "nobody_here", "--edition", "world-leaders-2014")]
    [InlineData("carlbildt", "@CarlBildt", "--edition", "world-leaders-2014")]
    [InlineData("carlbildt", "laurentfabius", "--edition", "world-leaders-1914")]
    [InlineData("carlbildt", "laurentfabius")]
    [InlineData("carlbildt", "laurentfabius", "--edition", "world-leaders-2014", "--limit", "0")]
    public async Task A_wrong_question_is_refused_on_standard_error(params string[] arguments)
    {
        var (exitCode, output, errors) = await RunAsync(["chain", .. arguments]);

        Assert.Equal(ExitCode.Refused, exitCode);
        Assert.Equal("", output);
        Assert.NotEqual("", errors);
    }

    [Fact]
    public async Task Islands_of_an_edition_are_those_of_its_network_and_its_page_tells_them()
    {
        var network = (await demo.JsonAsync(Edition))["network"]!;
        var peers = await PeersAsync();
        var (left, sizes) = (peers.Keys.ToHashSet(), new List<int>());
        while (left.Count > 0)
        {
            var island = Search(peers, left.First()).Steps.Keys;
            sizes.Add(island.Count);
            left.ExceptWith(island);
        }
        var (_, text) = await PageText.AskAsync(demo.Client, Edition, "en");

        Assert.Equal((sizes.Count(size => size > 1), sizes.Max()), ((int)network["islands"]!, (int)network["largest_island"]!));
        Assert.InRange((int)network["strongest_core"]!, sizes.Max(), peers.Count);
        Assert.Contains($"{sizes.Max()} accounts on the largest", text, StringComparison.Ordinal);
        Assert.Contains($"{network["strongest_core"]} accounts all reach each other through follows", text, StringComparison.Ordinal);
        Assert.All((string[])["islands", "largest_island", "strongest_core"], id => Assert.NotNull(Twiplomacy.Core.Measures.MeasureCatalogue.Find(id)));
    }

    private Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments) =>
        ProgramRun.ToEndAsync(demo.Database.ConnectionString, arguments);

    /// <summary>The handles of Carl Bildt and of the first account, by id, that is so many mutual follows away.</summary>
    private async Task<(string From, string To)> ReachedInAsync(int length)
    {
        var members = (await demo.JsonAsync(Edition + "/graph?relation=mutual"))["nodes"]!.AsArray().ToDictionary(node => node!["id"]!.ToString(), node => node!["label"]!.ToString());
        var from = members.Single(member => member.Value.Equals("CarlBildt", StringComparison.OrdinalIgnoreCase)).Key;
        var to = Search(await PeersAsync(), from).Steps.Where(step => step.Value == length).Select(step => step.Key).Order(StringComparer.Ordinal).First();
        return (members[from], members[to]);
    }

    private async Task<Dictionary<string, HashSet<string>>> PeersAsync()
    {
        var graph = await demo.JsonAsync(Edition + "/graph?relation=mutual");
        var peers = graph["nodes"]!.AsArray().ToDictionary(node => node!["id"]!.ToString(), _ => new HashSet<string>());
        foreach (var (one, other) in graph["edges"]!.AsArray().Select(edge => (edge!["source"]!.ToString(), edge["target"]!.ToString())))
        {
            peers[one].Add(other);
            peers[other].Add(one);
        }
        return peers;
    }

    /// <summary>Steps to every account that can be reached, and the number of shortest ways.</summary>
    private static (Dictionary<string, int> Steps, Dictionary<string, long> Ways) Search(Dictionary<string, HashSet<string>> peers, string start)
    {
        var (steps, ways, queue) = (new Dictionary<string, int> { [start] = 0 }, new Dictionary<string, long> { [start] = 1 }, new Queue<string>([start]));
        while (queue.TryDequeue(out var account))
        {
            foreach (var peer in peers[account])
            {
                if (steps.TryAdd(peer, steps[account] + 1)) queue.Enqueue(peer);
                if (steps[peer] == steps[account] + 1) ways[peer] = ways.GetValueOrDefault(peer) + ways[account];
            }
        }
        return (steps, ways);
    }

    private static List<string> ChainsOf(JsonNode told) =>
        [.. told["chains"]!.AsArray().Select(chain => string.Join(' ', chain!.AsArray().Select(account => account!["id"]!.ToString())))];
}
