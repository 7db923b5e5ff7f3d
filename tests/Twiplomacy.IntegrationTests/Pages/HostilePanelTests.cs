using System.Net;
using System.Xml.Linq;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Application.Imports;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Time;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.Server.Cli;
using Twiplomacy.Server.Cli.Editions;
using Twiplomacy.Server.Cli.Imports;
using Twiplomacy.Storage.Panels;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>Names that outsiders chose: pages and files stand whatever they hold.</summary>
public sealed class HostilePanelTests
{
    private static readonly string[] Names =
    [
        new('W', 900), "\uFFFE\uFFFF", "\u202Egpj.exe", "]]>&<![CDATA[", "<script>alert(1)</script>", "=1+1", "\u0001\u0008", "a\u0300\u0301" + new string('\u0301', 300), "'; drop table account; --",
    ];

    private static readonly string[] Pages =
    [
        "/", "/panels/hostile", "/editions/hostile-2014", "/editions/hostile-2014/structure", "/editions/hostile-2014/qap", "/rankings/hostile-2014", "/networks/hostile-2014", "/groups/hostile-2014", "/compare/hostile-2014?accounts=zz",
        "/search?q=%EF%BF%BE", "/search?q=gpj", "/api/v1/accounts?q=%EF%BF%BE", "/api/v1/accounts", "/api/v1/panels/hostile", "/api/v1/editions/hostile-2014/rankings/mutual_follows.csv",
    ];

    private static readonly string[] Documents =
    [
        "/networks/hostile-2014/picture.svg", "/api/v1/editions/hostile-2014/graph.gexf", "/api/v1/editions/hostile-2014/graph.graphml", "/api/v1/events.atom?panel=hostile",
    ];

    [Fact]
    public async Task Nothing_breaks_and_all_XML_is_well_formed()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var program = await OpenProgram.OpenAsync(TestServer.Settings(("ConnectionStrings:Twiplomacy", database.ConnectionString)), CancellationToken.None);
        var ids = Enumerable.Range(1, Names.Length);
        await ImportAsync(program, "handle,platform_id,name\n" + string.Concat(ids.Select(id => $"{Handle(id)},{id},\"{Names[id - 1]}\"\n")),
            PanelFile.Declaration("x"), new PanelTarget("hostile", "Hostile ]]> \uFFFE <b>", "x", null, null));
        await ImportAsync(program, "source,target\n" + string.Concat(ids.Select(id => $"{id},{id % Names.Length + 1}\n{id % Names.Length + 1},{id}\n")), new ImportDeclaration
        {
            Platform = "x", Format = "edge-list", CapturedAt = Capture.Parse("2014-06-01"), AccountsBy = Twiplomacy.Core.Accounts.ProfileKeyKind.Id,
            Completeness = Twiplomacy.Core.Lists.ListCompleteness.CompleteWithinPanel, CompleteWithinPanel = "hostile",
        }, null);
        Assert.Null(await EditionSteps.BuildAsync(program, "hostile-2014", "hostile", Capture.Parse("2014-06-25"), new EditionSettings(), null, CancellationToken.None));
        await using var server = await TestServer.StartAsync(database);

        foreach (var page in Pages) Assert.True((int)(await server.Client.GetAsync(page)).StatusCode < 500, page);
        foreach (var document in Documents)
        {
            var answer = await server.Client.GetAsync(document);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{document}: {answer.StatusCode}");
            Assert.NotNull(XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("A")]
    [InlineData("a b")]
    [InlineData("../a")]
    [InlineData("a\nb")]
    [InlineData("a\n")]
    [InlineData("caf\u00E9")]
    public async Task An_edition_bears_a_name_that_addresses_and_files_can_bear(string slug)
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var program = await OpenProgram.OpenAsync(TestServer.Settings(("ConnectionStrings:Twiplomacy", database.ConnectionString)), CancellationToken.None);
        await ImportAsync(program, "handle,platform_id\none,1\n", PanelFile.Declaration("x"), new PanelTarget("a-1", null, "x", null, null));

        var refusal = await EditionSteps.BuildAsync(program, slug, "a-1", Capture.Parse("2014-06-25"), new EditionSettings(), null, CancellationToken.None);

        Assert.Equal(Twiplomacy.Core.Text.Slug.Rule, refusal);
    }

    private static string Handle(int id) => id == 1 ? new string('h', 143) : $"h{id}";

    private static async Task ImportAsync(OpenProgram program, string text, ImportDeclaration declaration, PanelTarget? panel)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Combine("export.csv");
        await File.WriteAllTextAsync(path, text);
        var import = await ImportSteps.RunAsync(program, path, declaration, panel, CancellationToken.None);
        Assert.True(import.Status == Twiplomacy.Storage.Imports.ImportStatus.Published, import.Error?.ToString());
    }
}
