using System.Net;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Server.Cli;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Cli;

public sealed class VerbTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task A_key_goes_to_standard_output_alone_and_is_listed_and_revoked_by_its_prefix()
    {
        var made = await RunAsync("keys", "create", "press office", "--scope", "import", "edit");
        var key = made.Output.Trim();
        var listed = await RunAsync("keys", "list");
        var revoked = await RunAsync("keys", "revoke", key[..12]);
        var again = await RunAsync("keys", "revoke", key[..12]);

        Assert.Equal(ExitCode.Done, made.ExitCode);
        Assert.Matches("^twp_[0-9a-f]{8}_[0-9a-f]{64}$", key);
        Assert.DoesNotContain(key, made.Errors, StringComparison.Ordinal);
        Assert.Contains($"{key[..12]}\tpress office\timport, edit\t", listed.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, revoked.ExitCode);
        Assert.Equal(ExitCode.Refused, again.ExitCode);
    }

    [Theory]
    [InlineData("serve", "--port", "99999")]
    [InlineData("serve", "--port", "1", "--urls", "http://127.0.0.1:1")]
    [InlineData("serve", "--jobs", "perhaps")]
    [InlineData("serve", "--urls", "ftp://127.0.0.1")]
    [InlineData("keys", "create", "x", "--scope", "everything")]
    [InlineData("keys", "create", "x")]
    [InlineData("report", "send", "Our week")]
    [InlineData("report", "send", "Our week", "--to", "nobody")]
    [InlineData("report", "preview", "There is none")]
    [InlineData("report", "preview", "x", "--at", "someday")]
    [InlineData("tie", "someone")]
    [InlineData("tie", "one", "two", "--as-of", "someday")]
    [InlineData("tie", "nobody_here", "x:@nobody_there")]
    [InlineData("serv")]
    [InlineData("network", "edges.csv", "--complete")]
    [InlineData("network", "edges.csv", "--format", "pajek")]
    [InlineData("rank", "e", "mutual_follows", "--top", "many")]
    [InlineData("serve", "--port", "http")]
    [InlineData("import", "edges.csv", "--owners")]
    public async Task A_wrong_command_line_is_refused_on_standard_error(params string[] arguments)
    {
        var (exitCode, output, errors) = await RunAsync(arguments);

        Assert.Equal(ExitCode.Refused, exitCode);
        Assert.Equal("", output);
        Assert.NotEqual("", errors);
    }

    [Theory]
    [InlineData("NAME=VALUE", "rank", "e", "mutual_follows", "--attr", "green")]
    [InlineData("without --previous", "rank", "e", "mutual_follows", "--explain", "x", "--previous", "f")]
    [InlineData("without --country", "rank", "e", "mutual_follows", "--explain", "x", "--country", "FR")]
    [InlineData("plain", "network", "edges.csv", "--ids", "words")]
    [InlineData("--format csv", "network", "edges.csv", "--ids", "text", "--format", "gexf")]
    public async Task Options_that_do_not_go_together_are_refused_by_name(string said, params string[] arguments)
    {
        var (exitCode, output, errors) = await RunAsync(arguments);

        Assert.Equal((ExitCode.Refused, ""), (exitCode, output));
        Assert.Contains(said, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_setting_is_refused_before_anything_starts()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, """{ "Access": { "Reading": "opne" } }""");

        var (exitCode, output, errors) = await RunAsync("migrate", "--settings", file);

        Assert.Equal(ExitCode.Refused, exitCode);
        Assert.Equal("", output);
        Assert.Contains("did you mean “open”?", errors, StringComparison.Ordinal);
        File.Delete(file);
    }

    [Fact]
    public async Task A_server_bound_to_every_address_refuses_to_start_without_a_key()
    {
        await using var empty = await TestDatabase.CreateAsync();

        var (exitCode, output, errors) = await ProgramRun.ToEndAsync(empty.ConnectionString, "serve", "--urls", "http://0.0.0.0:0", "--jobs", "off");

        Assert.Equal(ExitCode.Refused, exitCode);
        Assert.Equal("", output);
        Assert.Contains("there is no API key", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serving_prints_its_address_when_it_answers_and_ends_well_at_an_interrupt()
    {
        using var run = ProgramRun.Start(database.ConnectionString, "serve", "--port", "0");
        var address = (await run.ReadLineAsync())!.Split(' ')[^1];
        using var client = new HttpClient();

        var answer = await client.GetAsync(new Uri(new Uri(address), "/health/ready"));
        run.Interrupt();
        var (exitCode, _, errors) = await run.EndAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(ExitCode.Done, exitCode);
        Assert.DoesNotContain("fail:", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_worker_works_until_an_interrupt()
    {
        using var run = ProgramRun.Start(database.ConnectionString, "worker");
        Assert.Equal("Twiplomacy is running background jobs.", await run.ReadLineAsync());
        run.Interrupt();

        Assert.Equal(ExitCode.Done, (await run.EndAsync()).ExitCode);
    }

    [Fact]
    public async Task A_taken_port_is_told_with_the_way_out()
    {
        using var first = ProgramRun.Start(database.ConnectionString, "serve", "--port", "0", "--jobs", "off");
        var address = new Uri((await first.ReadLineAsync())!.Split(' ')[^1]);

        var (exitCode, _, errors) = await RunAsync("serve", "--port", $"{address.Port}", "--jobs", "off");

        Assert.Equal(ExitCode.Refused, exitCode);
        Assert.Contains("--port", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doctor_says_what_it_finds_line_by_line()
    {
        var well = await RunAsync("doctor");
        var ill = await ProgramRun.ToEndAsync("Host=127.0.0.1;Port=1;Username=nobody;Timeout=2", "doctor");

        Assert.StartsWith("check\tok\tfound\n", well.Output, StringComparison.Ordinal);
        Assert.Contains("schema\tyes\t", well.Output, StringComparison.Ordinal);
        Assert.Matches(@"connections\tyes\teach process takes up to \d+ of the \d+ that the server has: requests \d+, uploads \d+, jobs \d+", well.Output);
        Assert.Equal(ExitCode.Partly, ill.ExitCode);
        Assert.Contains("\tNO\t", ill.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tie_is_told_with_export_file_row_and_date()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.Combine("follows.csv"), "source,target\nverb_one,verb_two\nverb_two,verb_three\n");
        var taken = await RunAsync("import", folder.Combine("follows.csv"), "--platform", "x", "--captured", "2014-06-24", "--accounts-by", "handle", "--complete");
        var told = await RunAsync("tie", "@Verb_One", "x:@verb_two");
        var before = await RunAsync("tie", "verb_one", "verb_two", "--as-of", "2014-06-23");
        var (csv, json) = (await RunAsync("tie", "verb_one", "verb_two", "--format", "csv"), await RunAsync("tie", "verb_one", "verb_two", "--as-of", "2014", "--format", "json"));

        Assert.True(taken.ExitCode == ExitCode.Done, taken.Errors);
        var lines = told.Output.Split('\n');
        Assert.Equal(["x:@verb_one follows x:@verb_two: yes", "x:@verb_two follows x:@verb_one: no", "mutual: no"], lines[..3]);
        Assert.Matches("^x:@verb_one\tx:@verb_two\tyes\t2014-06-24 23:59:59\tx:@verb_one\tfollowing\tcomplete\t\\d+\tfollows.csv\tfollows.csv\t2$", lines[4]);
        Assert.Matches("^x:@verb_two\tx:@verb_one\tno\t", lines[5]);
        Assert.StartsWith("x:@verb_one follows x:@verb_two: unknown\n", before.Output, StringComparison.Ordinal);
        Assert.StartsWith("id,other,follows,says,at,is_dated,list_owner,list,completeness,import_id,export,file,row,captured_at,not_before,not_before_because,matched_name,matched_at\nx:@verb_one,x:@verb_two,yes,yes,2014-06-24T23:59:59.999999Z,false,", csv.Output, StringComparison.Ordinal);
        Assert.Equal("not_mutual", System.Text.Json.Nodes.JsonNode.Parse(json.Output)!["mutual"]!.ToString());
        Assert.Equal((ExitCode.Done, ExitCode.Done), (told.ExitCode, before.ExitCode));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("serve", "--help")]
    [InlineData("worker", "--help")]
    [InlineData("migrate", "--help")]
    [InlineData("doctor", "--help")]
    [InlineData("tie", "--help")]
    [InlineData("import", "--help")]
    [InlineData("network", "--help")]
    [InlineData("keys", "--help")]
    [InlineData("keys", "create", "--help")]
    public async Task Help_is_an_answer(params string[] arguments)
    {
        var (exitCode, output, _) = await RunAsync(arguments);

        Assert.Equal(ExitCode.Done, exitCode);
        Assert.Contains("Usage:", output, StringComparison.Ordinal);
        Assert.All(output.Split('\n'), line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public async Task A_network_takes_the_options_by_which_an_import_is_told_its_columns()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Combine("pairs.csv");
        await File.WriteAllTextAsync(file, "user_id,colleague\n12,13\n13,12\n");

        var refused = await RunAsync("network", file);
        var told = await RunAsync("network", file, "--source-column", "user_id", "--target-column", "colleague", "--measures", "mutual_follows");
        var half = await RunAsync("network", file, "--source-column", "user_id");

        Assert.Equal((ExitCode.Refused, ExitCode.Done), (refused.ExitCode, told.ExitCode));
        Assert.Contains("--source-column", refused.Errors, StringComparison.Ordinal);
        Assert.Equal("id,mutual_follows\n12,1\n13,1\n", told.Output);
        Assert.Contains("or neither", half.Errors, StringComparison.Ordinal);
    }

    private Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments) =>
        ProgramRun.ToEndAsync(database.ConnectionString, arguments);
}
