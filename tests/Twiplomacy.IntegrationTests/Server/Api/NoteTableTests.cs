using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Server.Cli;
using Twiplomacy.Server.Cli;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

/// <summary>Tables of notes that are sent in, in a database in which nobody of any country is in a panel.</summary>
public sealed partial class NoteTableTests : IAsyncLifetime
{
    private const string Blocks = """
        subject,from,to,words,kind,platforms,countries,source
        TM,2019-01,,"Opened only through a VPN, if at all",platform_block,x;vk,,https://example.org/tm
        Kazakhstan,2022-01-05,2022-01-10,Offline,shutdown,,UZ;TJ,
        TJ,2012,2013,'=Dark,,,,

        """;

    private TestDatabase _database = null!;
    private TestServer _server = null!;
    private HttpClient _editor = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _server = await TestServer.StartAsync(_database);
        _editor = await _server.ClientWithScopesAsync("read", "edit");
    }

    public async Task DisposeAsync()
    {
        _editor.Dispose();
        await _server.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task A_table_becomes_notes_each_with_its_line_in_the_audit_and_a_second_time_none()
    {
        Assert.Equal("""{"written":3,"already_there":0}""", await TakenAsync(Blocks));
        Assert.Equal("""{"written":1,"already_there":3}""", await TakenAsync(Blocks + "TJ,2012,2013,Dark,,,,\n"));

        var notes = (await JsonAsync("notes"))["data"]!.AsArray();
        Assert.Equal(
            ["TJ note 2012-01-01 2013-12-31 year", "TJ note 2012-01-01 2013-12-31 year", "TM platform_block 2019-01-01 2019-01-31 month", "KZ shutdown 2022-01-05 2022-01-10 day"],
            notes.Select(note => $"{note!["subject"]} {note["kind"]} {note["from"]} {note["to"]} {note["precision"]}"));
        Assert.Equal(("=Dark", "x vk", "UZ TJ"), (notes[0]!["words"]!.ToString(), Several(notes[2]!["platforms"]), Several(notes[3]!["countries"])));
        using var admin = await _server.ClientWithScopesAsync("admin");
        var audit = JsonNode.Parse(await admin.GetStringAsync(new Uri("/api/v1/audit", UriKind.Relative)))!["data"]!.AsArray();
        Assert.Equal(4, audit.Count(line => line!["action"]!.ToString() == "note_written"));

        static string Several(JsonNode? values) => string.Join(' ', values!.AsArray());
    }

    [Fact]
    public async Task What_is_taken_out_can_be_taken_in_elsewhere_and_is_the_same()
    {
        await TakenAsync(Blocks);
        var list = await _editor.GetStringAsync(new Uri("/api/v1/notes.csv", UriKind.Relative));
        Assert.Equal("""{"written":0,"already_there":3}""", await TakenAsync(list));
        await using var elsewhere = await TestDatabase.CreateAsync();
        await using var server = await TestServer.StartAsync(elsewhere);
        using var editor = await server.ClientWithScopesAsync("read", "edit");

        Assert.Equal("""{"written":3,"already_there":0}""", await (await SendAsync(editor, list)).Content.ReadAsStringAsync());
        Assert.Equal(Comparable(list), Comparable(await editor.GetStringAsync(new Uri("/api/v1/notes.csv", UriKind.Relative))));

        static IEnumerable<string> Comparable(string csv) => csv.Split('\n').Select(line => NumbersAndTimes().Replace(line, ""));
    }

    [Fact]
    public async Task A_table_with_any_fault_writes_nothing_and_tells_each_by_its_line_and_column()
    {
        var answer = await SendAsync(_editor, "subject,from,to,words,source,kind\nKZ,2018,,Fine,,\nQQ,2018-02-02,2018-01-01,,ftp://x,\nKZ,soon,,x,,outage\nx:@nobody,2018,,x,,\n");
        var faults = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]!.AsArray();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(
            ["file/3/about", "file/3/words", "file/3/to", "file/3/source", "file/4/from", "file/4/kind", "file/5/subject"],
            faults.Select(fault => fault!["parameter"]!.ToString()));
        Assert.Equal("Line 4, “from”: “soon” is not a date. Write a day, a month or a year, such as 2018-08-17, 2018-08 or 2018.", faults[4]!["message"]!.ToString());
        Assert.Empty((await JsonAsync("notes"))["data"]!.AsArray());
    }

    [Fact]
    public async Task Of_very_many_faults_the_first_are_told_and_how_many_there_are_besides()
    {
        var answer = await SendAsync(_editor, "subject,from,words\n" + string.Concat(Enumerable.Repeat("KZ,soon,x\n", 60)));
        var faults = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]!.AsArray();

        Assert.Equal((51, "10 further faults are not shown."), (faults.Count, faults[50]!["message"]!.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("subject,from,words\n")]
    [InlineData("country,start,end\nKZ,2018,2019\n")]
    public async Task A_file_without_notes_is_refused(string text)
    {
        var answer = await SendAsync(_editor, text);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("file", JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]![0]!["parameter"]!.ToString());
    }

    [Fact]
    public async Task Who_may_only_read_or_only_upload_exports_writes_no_notes()
    {
        foreach (var scope in (string[])["read", "import"])
            Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(await _server.ClientWithScopesAsync(scope), Blocks)).StatusCode);
    }

    [Fact]
    public async Task Two_who_send_the_same_table_at_once_write_it_once()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => TakenAsync(Blocks)));

        Assert.Single(answers, answer => answer == """{"written":3,"already_there":0}""");
        Assert.Equal(3, (await JsonAsync("notes"))["data"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_note_known_to_the_month_spans_it_and_stays_so_until_its_precision_is_changed()
    {
        var note = await ReadAsync(await _editor.PostAsJsonAsync("/api/v1/notes", new { about = "country", subject = "tm", words = "Off", from = "2018-08-17", precision = "month" }));
        var moved = await ReadAsync(await _editor.PatchAsJsonAsync($"/api/v1/notes/{note["id"]}", new { from = "2018-07-04" }));
        var exact = await ReadAsync(await _editor.PatchAsJsonAsync($"/api/v1/notes/{note["id"]}", new { from = "2018-07-04", to = "", precision = "day" }));

        Assert.Equal("TM 2018-08-01 2018-08-31 month", Shown(note));
        Assert.Equal("TM 2018-07-01 2018-08-31 month", Shown(moved));
        Assert.Equal("TM 2018-07-04  day", Shown(exact));

        static string Shown(JsonNode note) => $"{note["subject"]} {note["from"]} {note["to"]} {note["precision"]}";
    }

    [Fact]
    public async Task The_command_line_takes_the_same_table_and_lists_the_notes()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Combine("blocks.csv");
        await File.WriteAllTextAsync(file, Blocks);
        var taken = await ProgramRun.ToEndAsync(_database.ConnectionString, "notes", "import", file);
        await File.WriteAllTextAsync(file, Blocks + "KZ,,,x,,,,\n");
        var refused = await ProgramRun.ToEndAsync(_database.ConnectionString, "notes", "import", file);
        var listed = await ProgramRun.ToEndAsync(_database.ConnectionString, "notes", "list");

        Assert.Equal((ExitCode.Done, "3 notes were written."), (taken.ExitCode, taken.Output.Trim()));
        Assert.Equal((ExitCode.Refused, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("Line 5, “from”:", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(4, listed.Output.Trim().Split('\n').Length);
    }

    private async Task<string> TakenAsync(string text)
    {
        var answer = await SendAsync(_editor, text);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, body);
        return body;
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, string text) =>
        client.PostAsync(new Uri("/api/v1/notes/table", UriKind.Relative), new ByteArrayContent(Encoding.UTF8.GetBytes(text)));

    private async Task<JsonNode> JsonAsync(string address) => JsonNode.Parse(await _editor.GetStringAsync(new Uri("/api/v1/" + address, UriKind.Relative)))!;

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage answer)
    {
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    [GeneratedRegex(@"^\d+,|\d{4}-\d\d-\d\dT[^,]*")]
    private static partial Regex NumbersAndTimes();
}
