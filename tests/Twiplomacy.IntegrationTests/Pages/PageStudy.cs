using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Time;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.Server.Cli;
using Twiplomacy.Server.Cli.Editions;
using Twiplomacy.Server.Cli.Imports;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Panels;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>
/// Small panels that bring the statements of pages to their edges: captures of two dates, hardly any evidence, a panel
/// that grows, members with names and hosts of missions, accounts outside any panel. Nothing of it is declared as made up.
/// </summary>
public sealed class PageStudy : IAsyncLifetime, IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private TestDatabase? _database;
    private TestServer? _server;
    private OpenProgram? _program;
    private int _exports;

    public HttpClient Client => _server!.Client;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _program = await OpenProgram.OpenAsync(TestServer.Settings(("ConnectionStrings:Twiplomacy", _database.ConnectionString)), CancellationToken.None);
        await DatedAsync();
        await ThinAsync();
        await GrownAsync();
        await FadedAsync();
        await MissionsAsync();
        await OutsideAsync();
        _server = await TestServer.StartAsync(_database);
    }

    public async Task DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        if (_program is not null) await _program.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
        _folder.Dispose();
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await DisposeAsync();
        GC.SuppressFinalize(this);
    }

    // @ann and @ben follow each other on 1 July 2013; on 1 May 2016 @cat follows @ann too, and nobody knows what @cat's own followers are.
    private async Task DatedAsync()
    {
        await PanelAsync("dated", "handle,platform_id,country\nann,1,FR\nben,2,DE\ncat,3,SE\ndan,4,AT\n");
        await FollowsAsync("dated", "2013-07-01", "1,2", "2,1");
        await FollowsAsync("dated", "2016-05-01", "1,2", "2,1", "3,1");
        await ImportAsync("platform_id,handle,followers,observed_at\n1,ann,100,2013-06-30\n", new ImportDeclaration { Platform = "x", Format = "panel" });
        await ImportAsync("platform_id,handle,followers,observed_at\n1,ann,900,2016-05-01\n", new ImportDeclaration { Platform = "x", Format = "panel" });
        // Only who follows @dan is known, not whom @dan follows.
        await ImportAsync("id\n1\n2\n", Owned("5", ListDirection.Followers, "2016-05-01"));
        await PanelAsync("handed", "handle,platform_id,actor,office_from,office_to\nchair,21,Old Chair,2010-01-01,2014-12-31\nchair,21,New Chair,2015-01-01,\nvice,22,Vice Chair,,\n");
        await PanelAsync("half", "handle,platform_id,country\nsix,6,FR\nfive,5,DE\nann,1,FR\nben,2,DE\n");
    }

    // Seven handles, and parts of lists: three have a mutual tie, no more.
    private async Task ThinAsync()
    {
        await PanelAsync("thin", "handle,country\nt1,FR\nt2,DE\nt3,SE\nt4,AT\nt5,BE\nt6,FI\nt7,IE\n");
        await ImportAsync("source,target\nt1,t2\nt2,t1\nt1,t3\nt3,t1\nt2,t3\nt3,t2\n", new ImportDeclaration
        {
            Platform = "x", Format = "edge-list", CapturedAt = Capture.Parse("2017-01-01"), Completeness = ListCompleteness.Partial,
        });
        await EditionAsync("thin-2017", "thin", "2017-01-02");
    }

    // From 2018 to 2019 three join who all follow each other; @g1 and @g2 keep their tie, @g7 and @g8 lose theirs.
    private async Task GrownAsync()
    {
        await PanelAsync("grown", "handle,platform_id,member_from,country\ng1,11,,FR\ng2,12,,FR\ng4,14,2018-06-01,DE\ng5,15,2018-06-01,DE\ng6,16,2018-06-01,DE\ng7,17,,SE\ng8,18,,SE\n");
        await FollowsAsync("grown", "2018-01-01", "11,12", "12,11", "17,18", "18,17");
        await FollowsAsync("grown", "2019-01-01", "11,12", "12,11", "17,18", "14,15", "15,14", "14,16", "16,14", "15,16", "16,15");
        await EditionAsync("grown-2018", "grown", "2018-01-02");
        await EditionAsync("grown-2019", "grown", "2019-01-02");
    }

    // In 2018 all is known of all but @h8 and @h9. In 2019 most lists are missing: of the ties of @h1 nobody knows how they
    // are, @h5 follows nobody any more, @h10 and @h11 found each other, and @h8 and @h9 are seen for the first time.
    private async Task FadedAsync()
    {
        await PanelAsync("faded", "handle,platform_id,country\nh1,41,FR\nh2,42,DE\nh3,43,DE\nh4,44,DE\nh5,45,SE\nh6,46,AT\nh7,47,AT\nh8,48,BE\nh9,49,BE\nh10,50,BE\nh11,51,BE\n");
        string[] known = ["41", "42", "43", "44", "45", "46", "47", "50", "51"];
        await FollowsAsync("faded", known, "2018-01-01", "41,42", "42,41", "41,43", "43,41", "41,44", "44,41", "45,46", "46,45", "45,47", "47,45");
        await EditionAsync("faded-2018", "faded", "2018-01-02");
        await ImportAsync("source,target\n41,42\n42,41\n50,51\n51,50\n48,49\n49,48\n", new ImportDeclaration
        {
            Platform = "x", Format = "edge-list", CapturedAt = Capture.Parse("2019-05-01"), AccountsBy = ProfileKeyKind.Id, Completeness = ListCompleteness.Partial,
        });
        await ImportAsync("id\n999\n", Owned("45", ListDirection.Following, "2019-05-01"));
        await EditionAsync("faded-2019", "faded", "2019-06-01");
    }

    private Task MissionsAsync() => PanelAsync(
        "missions", "handle,platform_id,name,actor,kind,country,host_country,host_city\n" +
        "missionone,31,French Embassy in the United States,,embassy,FR,US,Washington\nmissiontwo,32,Swedes in Tashkent,Embassy of Sweden,embassy,SE,UZ,Tashkent\npress,33,,Press Office,other,FR,,\n");

    private async Task OutsideAsync()
    {
        await ImportAsync("id\n901\n902\n", Owned("900", ListDirection.Following, "2016-05-01"));
        await ImportAsync("id\n902\n903\n", Owned("900", ListDirection.Followers, "2016-05-01"));
        await ImportAsync("handle,platform_id,member_from,member_to\nformername,77,2017-01-01,2017-01-01\n", new ImportDeclaration { Platform = "x", Format = "panel" });
        await ImportAsync("handle,platform_id,member_from,member_to\nlatername,77,2018-01-01,2018-01-01\n", new ImportDeclaration { Platform = "x", Format = "panel" });
    }

    private static ImportDeclaration Owned(string owner, ListDirection list, string day) => new()
    {
        Platform = "x", Owner = AccountRef.ById(owner), List = list, CapturedAt = Capture.Parse(day), AccountsBy = ProfileKeyKind.Id,
        Completeness = ListCompleteness.Complete,
    };

    private Task PanelAsync(string slug, string text) =>
        ImportAsync(text, new ImportDeclaration { Platform = "x", Format = "panel" }, new PanelTarget(slug, slug, "x", null, null));

    private Task FollowsAsync(string panel, string day, params string[] rows) => FollowsAsync(panel, null, day, rows);

    private Task FollowsAsync(string panel, string[]? owners, string day, params string[] rows) => ImportAsync(
        "source,target\n" + string.Concat(rows.Select(row => row + "\n")), new ImportDeclaration
        {
            Platform = "x", Format = "edge-list", CapturedAt = Capture.Parse(day), AccountsBy = ProfileKeyKind.Id,
            Completeness = ListCompleteness.CompleteWithinPanel, CompleteWithinPanel = panel, Owners = owners?.Select(AccountRef.ById).ToList(),
        });

    private async Task ImportAsync(string text, ImportDeclaration declaration, PanelTarget? panel = null)
    {
        var path = _folder.Combine($"export-{++_exports}.csv");
        await File.WriteAllTextAsync(path, text);
        var import = await ImportSteps.RunAsync(_program!, path, declaration, panel, CancellationToken.None);
        Assert.True(import.Status == ImportStatus.Published, $"{text}: {import.Error}");
    }

    private async Task EditionAsync(string slug, string panel, string day)
    {
        Assert.Null(await EditionSteps.BuildAsync(_program!, slug, panel, Capture.Parse(day), new EditionSettings(), null, CancellationToken.None));
        Assert.Null((await _program!.Get<EditionSealing>().SealAsync(slug, new SealTerms(), TimeProvider.System.GetUtcNow(), CancellationToken.None)).Refusal);
    }
}
