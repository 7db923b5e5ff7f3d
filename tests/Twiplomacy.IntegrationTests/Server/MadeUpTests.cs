using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Panels;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Pages;
using Twiplomacy.IntegrationTests.RealNetworks;
using Twiplomacy.IntegrationTests.Server.Cli;
using Twiplomacy.Server.Cli;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server;

/// <summary>Whatever shows the sample says that its ties are made up.</summary>
[Collection(DemoServer.Collection)]
public sealed class MadeUpTests(DemoServer demo)
{
    private const string French = "Données d’exemple\u00a0: les liens sont inventés";

    // Pages that show nothing of a panel.
    private static readonly string[] WithoutData = ["/sign-in", "/verify"];

    public static TheoryData<string> Pages => [.. LookTests.Pages.Except(WithoutData), "/?edition=world-leaders-2013", "/reports"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_says_it_in_the_reader_s_language(string page)
    {
        Assert.Contains(MadeUpData.Notice, (await PageText.AskAsync(demo.Client, page[1..], "en")).Text, StringComparison.Ordinal);
        Assert.Contains(French, (await PageText.AskAsync(demo.Client, page[1..], "fr")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/networks/world-leaders-2014/picture.svg")]
    [InlineData("/api/v1/editions/world-leaders-2014/graph.gexf")]
    [InlineData("/api/v1/editions/world-leaders-2014/graph.graphml")]
    [InlineData("/api/v1/editions/world-leaders-2014/graph.json?relation=mention")]
    [InlineData("/api/v1/editions/world-leaders-2014/rankings/mutual_follows")]
    [InlineData("/api/v1/editions/world-leaders-2014/revisions/1/rankings/mutual_follows.jsonstat")]
    [InlineData("/api/v1/panels/world-leaders/rankings/mutual_follows?as_of=2014-06-24")]
    [InlineData("/api/v1/panels/world-leaders")]
    [InlineData("/api/v1/panels")]
    [InlineData("/api/v1/editions")]
    [InlineData("/api/v1/editions/world-leaders-2014")]
    [InlineData("/api/v1/editions/world-leaders-2014/qap")]
    [InlineData("/api/v1/accounts/x:@laurentfabius/ties?as_of=2014-06-24")]
    [InlineData("/api/v1/events.atom?panel=world-leaders&from=2014-01-01&to=2014-12-31")]
    [InlineData("/panels/world-leaders/mutual_follows/download.gexf?as_of=2014-06-24")]
    public async Task Every_form_that_has_room_for_it_says_it(string address)
    {
        using var answer = await demo.Client.GetAsync(address.Replace("graph.json", "graph", StringComparison.Ordinal));

        Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
        Assert.Contains(MadeUpData.Notice, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/editions/world-leaders-2014/rankings/mutual_follows.csv")]
    [InlineData("/api/v1/editions/world-leaders-2014/rankings/mutual_follows.sdmx")]
    [InlineData("/api/v1/editions/world-leaders-2014/graph.csv")]
    [InlineData("/api/v1/editions/world-leaders-2014/graph.net")]
    [InlineData("/api/v1/rankings/mutual_follows?panel=world-leaders")]
    [InlineData("/api/v1/hashtags?panel=world-leaders&from=2014-01-01&to=2014-06-24")]
    [InlineData("/api/v1/hashtags/history?panel=world-leaders&hashtags=climate&from=2014-01-01&to=2014-06-24")]
    [InlineData("/api/v1/languages?panel=world-leaders&from=2014-01-01&to=2014-06-24")]
    [InlineData("/api/v1/reach?panel=world-leaders&as_of=2014-06-24")]
    [InlineData("/api/v1/editions/world-leaders-2014/chain?from=laurentfabius&to=barackobama")]
    [InlineData("/rankings/world-leaders-2014/mutual_follows/download.csv")]
    public async Task A_table_without_room_for_words_says_it_in_its_header_and_in_the_name_of_its_file(string address)
    {
        using var answer = await demo.Client.GetAsync(address);

        Assert.Equal([MadeUpData.Notice], answer.Headers.GetValues("Made-Up"));
        if (answer.Content.Headers.ContentDisposition is { } saved) Assert.Contains("-sample-data.", saved.FileName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_says_it_on_a_sheet_of_its_own()
    {
        var content = await demo.Client.GetByteArrayAsync("/rankings/world-leaders-2014/mutual_follows/download.xlsx");
        using var zip = new ZipArchive(new MemoryStream(content));
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet2.xml")!.Open());

        Assert.Contains(MadeUpData.Notice, await sheet.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", true)]
    [InlineData("nodes-csv", true)]
    [InlineData("gephi-edges", true)]
    [InlineData("gephi-nodes", true)]
    [InlineData("pajek", true)]
    [InlineData("gexf", false)]
    [InlineData("graphml", false)]
    [InlineData("json", false)]
    public async Task A_file_of_the_command_line_says_it_in_its_name_or_its_content(string format, bool isInName)
    {
        using var folder = new TemporaryFolder();
        var (exitCode, _, errors) = await ProgramRun.ToEndAsync(
            demo.Database.ConnectionString, "export", "graph", "world-leaders-2014", "--format", format, "--out", folder.Combine("network.file"));

        Assert.Equal(ExitCode.Done, exitCode);
        Assert.Contains(MadeUpData.Notice, errors, StringComparison.Ordinal);
        var file = Assert.Single(Directory.EnumerateFiles(folder.FullPath));
        Assert.Equal(isInName ? "network-sample-data.file" : "network.file", Path.GetFileName(file));
        Assert.Equal(!isInName, (await File.ReadAllTextAsync(file)).Contains(MadeUpData.Notice, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_citation_and_the_bundle_say_it_and_the_bundle_verifies()
    {
        var page = (await PageText.AskAsync(demo.Client, "editions/world-leaders-2014", "en")).Text;
        var files = await FilesAsync(await demo.Client.GetByteArrayAsync("/api/v1/editions/world-leaders-2014/revisions/1/bundle"));

        Assert.Matches($@"SHA-256 [0-9a-f]{{64}}\. {MadeUpData.Notice}\.", page);
        foreach (var path in (string[])["CITATION.txt", "CITATION.bib", "METHODOLOGY.md", "datapackage.json"])
            Assert.Contains(MadeUpData.Notice, Encoding.UTF8.GetString(files[path]), StringComparison.Ordinal);
        Assert.Contains("\"made_up\"", Encoding.UTF8.GetString(files["edition.json"]), StringComparison.Ordinal);
        Assert.True(BundleVerification.Verify(files, CancellationToken.None).IsProven);
    }

    [Fact]
    public async Task An_edition_keeps_what_its_panel_said_when_it_was_built_and_other_bundles_have_no_such_field()
    {
        await using var study = await StudyDatabase.OpenAsync();
        await PanelAsync(study, "a,1\nb,2\n", "Invented for a lesson.");
        await study.BuildAsync("lesson", "panel", "2014-06-24");
        await study.SealAsync("lesson");
        await PanelAsync(study, "a,1\nb,2\nc,3\n", null);
        Assert.Equal("Invented for a lesson.", (await study.Get<PanelQueries>().FindAsync("panel", CancellationToken.None))!.MadeUp);
        await PanelAsync(study, "a,1\nb,2\nd,4\n", "");
        await study.BuildAsync("earnest", "panel", "2015-06-24");
        await study.SealAsync("earnest");

        Assert.Null((await study.Get<PanelQueries>().FindAsync("panel", CancellationToken.None))!.MadeUp);
        Assert.Equal("Invented for a lesson.", (await study.Get<EditionQueries>().FindAsync("lesson", null, CancellationToken.None))!.MadeUp);
        Assert.Null((await study.Get<EditionQueries>().FindAsync("earnest", null, CancellationToken.None))!.MadeUp);
        var files = await FilesAsync(await study.BundleAsync("earnest"));
        Assert.All(files, file => Assert.DoesNotContain("made_up", Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal));
        Assert.All(files, file => Assert.DoesNotContain(MadeUpData.Notice, Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_that_may_show_several_panels_names_each_that_is_made_up()
    {
        await using var study = await StudyDatabase.OpenAsync();
        await PanelAsync(study, "a,1\nb,2\n", "Invented for a lesson.");
        await PanelAsync(study, "c,3\nd,4\n", "Invented for a test.", "other");
        await using var server = await TestServer.StartAsync(study.Database);
        async Task<string?> SaidAsync(string address) => (string?)JsonNode.Parse(await server.Client.GetStringAsync("/api/v1/" + address))!["meta"]!["made_up"];

        Assert.Equal($"{MadeUpData.Notice}. other: Invented for a test. panel: Invented for a lesson.", await SaidAsync("accounts"));
        Assert.Equal($"{MadeUpData.Notice}. Invented for a test.", await SaidAsync("accounts?panel=other"));
    }

    private static Task<ImportEffect> PanelAsync(StudyDatabase study, string rows, string? madeUp, string panel = "panel") => study.ImportAsync(
        "handle,platform_id\n" + rows, new ImportDeclaration { Format = "panel", Platform = "x" }, new PanelTarget(panel, null, "x", null, null) { MadeUp = madeUp });

    private static async Task<Dictionary<string, byte[]>> FilesAsync(byte[] bundle)
    {
        var files = new Dictionary<string, byte[]>();
        using var zip = new ZipArchive(new MemoryStream(bundle));
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            await using var stream = entry.Open();
            await stream.CopyToAsync(content);
            files.Add(entry.FullName, content.ToArray());
        }
        return files;
    }
}
