using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Keys;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Web.Caching;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.People;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Several;

/// <summary>Two servers over one database, each with services of its own: what is done at one is known at the other.</summary>
public sealed partial class SeveralServersTests : IAsyncLifetime
{
    private const string Password = "four words make one";
    private const string Ranking = "/api/v1/editions/shared-2014/rankings/mutual_follows";
    private static readonly DateTimeOffset Now = new(2014, 7, 1, 0, 0, 0, TimeSpan.Zero);

    private TestDatabase? _database;
    private TestServer? _first;
    private TestServer? _second;

    private TestServer First => _first!;

    private TestServer Second => _second!;

    // At the same time, over a database in which there is nothing yet.
    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        var servers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => TestServer.StartAsync(_database))));
        (_first, _second) = (servers[0], servers[1]);
    }

    public async Task DisposeAsync()
    {
        await First.DisposeAsync();
        await Second.DisposeAsync();
        await _database!.DisposeAsync();
    }

    [Fact]
    public async Task Who_signs_in_at_either_is_signed_in_at_both_and_signs_out_of_both()
    {
        await TakeInAsync("Ada");
        foreach (var (here, there) in ((TestServer, TestServer)[])[(First, Second), (Second, First)])
        {
            using var browser = Browser();
            Assert.Equal(HttpStatusCode.Redirect, (await SignInAsync(browser, here, here)).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(At(there, "/settings"))).StatusCode);

            await PostAsync(browser, At(there, "/sign-out"), At(there, "/sign-out"));
            Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync(At(here, "/settings"))).StatusCode);
        }
    }

    [Fact]
    public async Task A_form_that_one_showed_is_taken_by_the_other()
    {
        await TakeInAsync("Ada");
        foreach (var (here, there) in ((TestServer, TestServer)[])[(First, Second), (Second, First)])
        {
            using var browser = Browser();
            Assert.Equal("/", (await SignInAsync(browser, here, there)).Headers.Location!.ToString());
        }
    }

    [Fact]
    public async Task Wrong_passwords_are_counted_at_both_together()
    {
        await TakeInAsync("Ada");
        using var browser = Browser();
        for (var i = 0; i < PersonSignIn.MostFailures; i++)
            Assert.Equal(HttpStatusCode.Unauthorized, (await SignInAsync(browser, First, i % 2 == 0 ? First : Second, "wrong but long")).StatusCode);

        Assert.Equal(HttpStatusCode.Unauthorized, (await SignInAsync(browser, First, Second)).StatusCode);
    }

    [Fact]
    public async Task The_first_admin_signs_up_at_either_with_the_link_of_the_other()
    {
        var token = await First.Host.Services.GetRequiredService<FirstRun>().TokenAsync(CancellationToken.None);
        Assert.Equal(token, await Second.Host.Services.GetRequiredService<FirstRun>().TokenAsync(CancellationToken.None));
        using var browser = Browser();

        await PostAsync(browser, At(First, "/first-run"), At(Second, "/first-run"), new("name", "Ada"), new("password", Password), new("token", token));

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(At(First, "/settings"))).StatusCode);
        foreach (var server in (TestServer[])[First, Second]) Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(At(server, "/first-run"))).StatusCode);
    }

    [Fact]
    public async Task What_is_published_at_one_is_answered_anew_at_the_other()
    {
        await PrepareAsync();
        await WriteAsync(1);
        var before = await AskAsync(Second);
        Assert.Equal((1.0, before.Tag), await AskAsync(First));

        await WriteAsync(2);
        var draft = await AskAsync(Second);
        Assert.Equal(2.0, draft.Value);
        Assert.NotEqual(before.Tag, draft.Tag);

        Assert.True(await SealAsync());
        Assert.Equal(HttpStatusCode.OK, (await Second.Client.GetAsync("/api/v1/editions/shared-2014/revisions/1/rankings/mutual_follows")).StatusCode);
        Assert.NotNull((await JsonAsync(Second, "/api/v1/editions/shared-2014"))["sealed_at"]);
    }

    [Fact]
    public async Task A_key_that_is_revoked_at_one_opens_nothing_at_the_other()
    {
        var key = await First.KeyAsync(Scopes.Admin);
        using var client = Second.ClientWith(key);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/keys")).StatusCode);

        using var admin = First.ClientWith(key);
        Assert.True((await admin.DeleteAsync($"/api/v1/keys/{ApiKeySecret.PrefixOf(key)}")).IsSuccessStatusCode);

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/api/v1/keys")).StatusCode);
    }

    private Task<bool> TakeInAsync(string name) => First.Host.Services.GetRequiredService<PersonWriter>()
        .CreateAsync(name, PersonSignIn.Hash(Password), Roles.Admin, DateTimeOffset.UnixEpoch, CancellationToken.None);

    private static HttpClient Browser() => new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private static Uri At(TestServer server, string path) => new(server.Client.BaseAddress!, path);

    private static Task<HttpResponseMessage> SignInAsync(HttpClient browser, TestServer shows, TestServer takes, string password = Password) =>
        PostAsync(browser, At(shows, "/sign-in"), At(takes, "/sign-in"), new("name", "Ada"), new("password", password), new("back", "/"));

    private static async Task<HttpResponseMessage> PostAsync(HttpClient browser, Uri page, Uri address, params KeyValuePair<string, string>[] fields)
    {
        var token = WebUtility.HtmlDecode(FormToken().Match(await browser.GetStringAsync(page)).Groups["token"].Value);
        return await browser.PostAsync(address, new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. fields]));
    }

    private EditionWriter Editions => First.Host.Services.GetRequiredService<EditionWriter>();

    private EditionQueries Queries => First.Host.Services.GetRequiredService<EditionQueries>();

    private async Task PrepareAsync()
    {
        await using (var command = _database!.Database.DataSource.CreateCommand("""
            with made as (insert into panel (slug, title, platform) values ('shared', 'shared', 'x') returning panel_id)
            insert into panel_revision (panel_id, number, import_id, reason, created_at) select panel_id, 1, 0, 'test', now() from made
            """)) await command.ExecuteNonQueryAsync();
        Assert.NotNull(await Editions.RequestAsync("shared-2014", "shared", Now, "{}", null, Now, CancellationToken.None));
        await Editions.BeginBuildAsync("shared-2014", CancellationToken.None);
    }

    private async Task WriteAsync(double value)
    {
        var revision = (await Queries.FindDraftAsync("shared-2014", CancellationToken.None))!;
        var member = new EditionMemberRow(0, "x:0", "m0", null, "foreign_minister", "SE", null, null, null, null, "{}");
        var row = new RankedRow("mutual_follows", 0, 0, 1, 1, 1, value, value, value, 1, null, "certain", null, null, false, null, null);
        var content = new EditionContent(revision.PanelRevisionId, "{}", null, """{"members":1}""", [member], [row], []);
        Assert.True(await Editions.WriteDraftAsync("shared-2014", content, null, Now, CancellationToken.None));
        await Task.Delay(2 * EditionVersion.Lease);
    }

    private async Task<bool> SealAsync()
    {
        var draft = (await Queries.FindDraftAsync("shared-2014", CancellationToken.None))!;
        return await Editions.SealAsync(new EditionSeal(draft.RevisionId, draft.BuiltAt, new byte[32], null, []), Now, CancellationToken.None);
    }

    private static async Task<(double Value, EntityTagHeaderValue? Tag)> AskAsync(TestServer server)
    {
        var answer = await server.Client.GetAsync(Ranking);
        return (JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["data"]![0]!["value"]!.GetValue<double>(), answer.Headers.ETag);
    }

    private static async Task<JsonNode> JsonAsync(TestServer server, string path) => JsonNode.Parse(await server.Client.GetStringAsync(path))!;

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex FormToken();
}
