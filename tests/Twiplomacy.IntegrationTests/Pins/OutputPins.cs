using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.IntegrationTests.Server.Cli;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pins;

/// <summary>The bytes of the tables that the sample gives, so that whoever moves or rewrites their columns sees what it changes.</summary>
[Collection(DemoServer.Collection)]
public sealed class OutputPins(DemoServer demo)
{
    private const string Panel = "panel=world-leaders";
    private const string Day = "as_of=2014-06-24";
    private const string Edition = "editions/world-leaders-2014";
    private const string Account = "accounts/x:@laurentfabius";

    /// <summary>The first 16 digits of a SHA-256, and what has it.</summary>
    private const string Bytes = """
        dce1f062340cb8ed bundle 2012
        852bd17a33767dd5 bundle 2013
        1d0fd27ad57a7cee bundle 2014
        b4e9bb6bc11ac619 bundle 2015
        c6cca067e35cac42 bundle 2016
        5295fe3d8257f484 rankings csv
        8746f9f0edbcc868 rankings sdmx
        bba11f5ab50e4958 rankings jsonstat
        1bd68cf416d03be5 editions/world-leaders-2014/rankings/mutual_follows.csv?expected=true
        41c64ee6519e65fe editions/world-leaders-2014/rankings/mutual_follows.sdmx?expected=true
        8f09f658d3d0a46b editions/world-leaders-2014/rankings/mutual_follows.jsonstat?expected=true
        cf7da37bb54af940 editions/world-leaders-2014/rankings/followers.csv?unit=actor
        7a9d19a05ea43321 editions/world-leaders-2014/rankings/mutual_follows.csv?group=g7&within=true
        2cc6c77baeea8508 editions/world-leaders-2014/rankings/mutual_follows.csv?basis=constant&country=FR
        c3f4b9b5a127727c panels/world-leaders/rankings/mutual_follows.csv?as_of=2014-06-24
        a5f2f99a923e395e panels/world-leaders/rankings/mutual_follows.sdmx?as_of=2014-06-24
        76cbe66bb9d7d910 panels/world-leaders/rankings/mutual_follows.jsonstat?as_of=2014-06-24
        d76bc38582b6dcb7 editions/world-leaders-2014/compare.csv?accounts=laurentfabius,eu_eeas
        aa945fe2179cf6a7 editions/world-leaders-2014/compare.csv?countries=FR,SE
        60b955a001dee790 editions/world-leaders-2014/matrix.csv?rows=region
        8df7e5a1855a8485 rankings/mutual_follows.csv?panel=world-leaders
        5f8e22fb8eeaeae8 panels.csv
        cb1d4c8300731303 accounts.csv?panel=world-leaders
        c468fa6dbd7029b0 accounts/x:@laurentfabius/reach.csv?panel=world-leaders
        74d3f8981549c9ea accounts/x:@laurentfabius/ties.csv?panel=world-leaders&as_of=2014-06-24
        c454c71bf9a3ea34 accounts/x:@laurentfabius/worklist.csv?panel=world-leaders&as_of=2014-06-24
        a46522e5f8937764 accounts/x:@laurentfabius/audience.csv
        c76788c0526a5b90 accounts/x:@laurentfabius/audience/overlap.csv?panel=world-leaders&as_of=2014-06-24
        15e06b3b537e676e events.csv?panel=world-leaders&from=2014-01-01&to=2014-12-31
        d2a03c78b67d1060 mentions.csv?panel=world-leaders&from=2014-01-01&to=2014-06-24
        03e0805425854818 hashtags.csv?panel=world-leaders&from=2014-01-01&to=2014-06-24
        54cace5cdd5fbee6 editions/world-leaders-2014/graph.csv
        900d1a87f18f3a70 editions/world-leaders-2014/graph.nodes.csv
        2b68f15832e72e09 editions/world-leaders-2014/graph.gephi-nodes.csv
        24664031a48d805b download.csv
        1b7bae9686454def download.xlsx
        """;

    /// <summary>Tables whose rows hold ids and instants of the run, or are the definitions themselves: their columns alone.</summary>
    private const string Heads = """
        measures.csv id,version,name,of,formula,unit,source,study,relation,caveats,available,reproducible
        editions.csv slug,panel,platform,as_of,status,revision,stale,built_at,sealed_at,hash,coverage,members,arcs,mutual_pairs,density,reciprocity_arcs,reciprocity_dyads,density_low,density_high,reciprocity_arcs_low,reciprocity_arcs_high,reciprocity_dyads_low,reciprocity_dyads_high,share_without_mutual,islands,largest_island,strongest_core,communities,modularity,ei_index_country,ei_index_kind,countries_present,total_followers,median_followers
        editions/world-leaders-2014/revisions.csv slug,panel,platform,as_of,status,revision,stale,built_at,sealed_at,hash,coverage,members,arcs,mutual_pairs,density,reciprocity_arcs,reciprocity_dyads,density_low,density_high,reciprocity_arcs_low,reciprocity_arcs_high,reciprocity_dyads_low,reciprocity_dyads_high,share_without_mutual,islands,largest_island,strongest_core,communities,modularity,ei_index_country,ei_index_kind,countries_present,total_followers,median_followers
        imports.csv id,name,status,created_at,finished_at,content_hash,lists,members,profiles,posts,mentions,rejected,error
        imports/1/rejected.csv file,row,reason,raw,code
        jobs.csv id,kind,title,status,progress,message,error,attempts,failures,duration_seconds,created_at,started_at,finished_at
        jobs/1/log.csv number,at,level,message
        keys.csv prefix,name,scopes,created_at,used_at,revoked_at,owner,expires_at,owner_blocked
        subscriptions.csv id,name,panel,accounts,peers,measures,cadence,month,day,hour,time_zone,language,attachments,wait_hours,active,recipients,reported_until,next_due_at,created_at
        deliveries.csv id,subscription_id,subscription,scheduled,occasion,period_from,period_to,address,status,attempts,message_id,reserved_at,finished_at,taken_by,error,created_at
        """;

    private static readonly string[] Years = ["2012", "2013", "2014", "2015", "2016"];

    private static readonly string[] Tables =
    [
        $"{Edition}/rankings/mutual_follows.csv?expected=true", $"{Edition}/rankings/mutual_follows.sdmx?expected=true", $"{Edition}/rankings/mutual_follows.jsonstat?expected=true",
        $"{Edition}/rankings/followers.csv?unit=actor", $"{Edition}/rankings/mutual_follows.csv?group=g7&within=true", $"{Edition}/rankings/mutual_follows.csv?basis=constant&country=FR",
        $"panels/world-leaders/rankings/mutual_follows.csv?{Day}", $"panels/world-leaders/rankings/mutual_follows.sdmx?{Day}", $"panels/world-leaders/rankings/mutual_follows.jsonstat?{Day}",
        $"{Edition}/compare.csv?accounts=laurentfabius,eu_eeas", $"{Edition}/compare.csv?countries=FR,SE",
        $"{Edition}/matrix.csv?rows=region", $"rankings/mutual_follows.csv?{Panel}", "panels.csv", $"accounts.csv?{Panel}",
        $"{Account}/reach.csv?{Panel}", $"{Account}/ties.csv?{Panel}&{Day}", $"{Account}/worklist.csv?{Panel}&{Day}", $"{Account}/audience.csv", $"{Account}/audience/overlap.csv?{Panel}&{Day}",
        $"events.csv?{Panel}&from=2014-01-01&to=2014-12-31", $"mentions.csv?{Panel}&from=2014-01-01&to=2014-06-24", $"hashtags.csv?{Panel}&from=2014-01-01&to=2014-06-24",
        $"{Edition}/graph.csv", $"{Edition}/graph.nodes.csv", $"{Edition}/graph.gephi-nodes.csv",
    ];

    private static readonly string[] ChangingTables =
        ["measures.csv", "editions.csv", $"{Edition}/revisions.csv", "imports.csv", "imports/1/rejected.csv", "jobs.csv", "jobs/1/log.csv", "keys.csv", "subscriptions.csv", "deliveries.csv"];

    [Fact]
    public async Task Tables_of_the_sample_keep_their_bytes()
    {
        var lines = new List<string>();
        foreach (var year in Years) lines.Add($"{Hash(await BytesAsync($"/api/v1/editions/world-leaders-{year}/bundle"))} bundle {year}");
        foreach (var form in (string[])["csv", "sdmx", "jsonstat"]) lines.Add($"{Hash(await AllRankingsAsync(form))} rankings {form}");
        foreach (var address in Tables) lines.Add($"{Hash(await BytesAsync("/api/v1/" + address))} {address}");
        lines.Add($"{Hash(await BytesAsync("/rankings/world-leaders-2014/mutual_follows/download.csv"))} download.csv");
        lines.Add($"{Hash(await SheetsAsync("/rankings/world-leaders-2014/mutual_follows/download.xlsx"))} download.xlsx");

        Assert.True(Bytes == string.Join('\n', lines), string.Join('\n', lines));
    }

    [Fact]
    public async Task Tables_of_the_run_keep_their_columns()
    {
        using var admin = await demo.Server.ClientWithScopesAsync("admin");
        var lines = new List<string>();
        foreach (var address in ChangingTables) lines.Add($"{address} {(await admin.GetStringAsync("/api/v1/" + address)).Split('\n')[0]}");

        Assert.True(Heads == string.Join('\n', lines), string.Join('\n', lines));
    }

    [Theory]
    [InlineData("373fddb140844580", "rank", "world-leaders-2014", "mutual_follows", "--top", "5")]
    [InlineData("0d5fd294d30a12c0", "rank", "world-leaders-2014", "mutual_follows", "--top", "5", "--country", "FR", "--expected")]
    [InlineData("b357ed4c1f0143b6", "rank", "world-leaders-2014", "mutual_follows", "--top", "5", "--format", "csv", "--expected")]
    [InlineData("65fee9701e921959", "rank", "world-leaders-2014", "mutual_follows", "--explain", "carlbildt")]
    [InlineData("6bd3e972bb259ea7", "tie", "carlbildt", "eu_eeas", "--as-of", "2014-06-24")]
    [InlineData("2b879412977531dc", "tie", "carlbildt", "eu_eeas", "--as-of", "2014-06-24", "--format", "csv")]
    public async Task The_command_line_prints_what_it_printed(string hash, params string[] arguments)
    {
        var (_, output, errors) = await ProgramRun.ToEndAsync(demo.Database.ConnectionString, arguments);

        Assert.True(hash == Hash(Encoding.UTF8.GetBytes(output)), $"{Hash(Encoding.UTF8.GetBytes(output))}\n{output}{errors}");
    }

    private async Task<byte[]> AllRankingsAsync(string form)
    {
        var measures = (await demo.JsonAsync(Edition))["measures"]!.AsArray().Select(measure => measure!.ToString());
        using var all = new MemoryStream();
        foreach (var measure in measures) all.Write(await BytesAsync($"/api/v1/{Edition}/rankings/{measure}.{form}"));
        return all.ToArray();
    }

    // What a package is packed with may change with the runtime; what it says may not.
    private async Task<byte[]> SheetsAsync(string address)
    {
        using var package = new ZipArchive(new MemoryStream(await BytesAsync(address)));
        using var all = new MemoryStream();
        foreach (var entry in package.Entries)
        {
            await using var content = entry.Open();
            await content.CopyToAsync(all);
        }
        return all.ToArray();
    }

    private async Task<byte[]> BytesAsync(string address)
    {
        using var answer = await demo.Client.GetAsync(address);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content))[..16];
}
