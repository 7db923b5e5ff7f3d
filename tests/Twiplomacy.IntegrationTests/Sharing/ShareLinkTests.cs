using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Twiplomacy.Application.Access;
using Twiplomacy.IntegrationTests.Server;
using Xunit;

namespace Twiplomacy.IntegrationTests.Sharing;

/// <summary>Links in the hands of strangers: whoever comes through a proxy may not read otherwise.</summary>
[Collection(DemoServer.Collection)]
public sealed class ShareLinkTests(DemoServer demo) : IDisposable
{
    private const string Account = "/accounts/x:@laurentfabius?edition=world-leaders-2014";

    private readonly HttpClient _stranger = StrangerTo(demo.Server, null);

    public static TheoryData<string> Pages =>
        [Account, "/countries/FR", "/compare/world-leaders-2014?accounts=laurentfabius,eu_eeas", "/rankings/world-leaders-2014/mutual_follows?country=FR", "/rankings/world-leaders-2014/followers", "/editions/world-leaders-2014"];

    public void Dispose() => _stranger.Dispose();

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_link_shows_its_page_and_its_picture_to_strangers(string page)
    {
        var link = await MakeAsync(page);
        Assert.NotEqual(HttpStatusCode.OK, (await _stranger.GetAsync(page)).StatusCode);

        var answer = await _stranger.GetAsync(link);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("This page was shared with you", body, StringComparison.Ordinal);
        Assert.Contains("Sample data: ties are made up", body, StringComparison.Ordinal);
        Assert.Contains($"<meta property=\"og:image\" content=\"{demo.Client.BaseAddress!.ToString().TrimEnd('/')}{link}/card.png\"", body, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:description\" content=\"", body, StringComparison.Ordinal);
        AssertKeptByNobody(answer);
        foreach (var asset in body.Split('"').Where(part => part.StartsWith("/assets/", StringComparison.Ordinal)))
            Assert.Equal(HttpStatusCode.OK, (await _stranger.GetAsync(asset)).StatusCode);

        var card = await _stranger.GetAsync(link + "/card.png");
        Assert.Equal((HttpStatusCode.OK, "image/png"), (card.StatusCode, card.Content.Headers.ContentType?.MediaType));
        AssertKeptByNobody(card);
        var png = await card.Content.ReadAsByteArrayAsync();
        Assert.Equal((1200, 630), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        Assert.InRange(png.Length, 10_000, 300_000);
    }

    [Theory]
    [InlineData(Account + "&figure=rank", "rank-table", "tie-table")]
    [InlineData(Account + "&figure=followers", "reach-table", "rank-table")]
    [InlineData("/compare/world-leaders-2014?accounts=laurentfabius,eu_eeas&figure=history", "history-table", "measures")]
    [InlineData("/networks/world-leaders-2014?account=laurentfabius&figure=picture", "<svg", "<img")]
    public async Task A_figure_stands_alone_in_a_frame_of_any_page_and_nothing_else_does(string page, string shown, string left)
    {
        var answer = await _stranger.GetAsync(await MakeAsync(page));
        var body = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(shown, body, StringComparison.Ordinal);
        foreach (var absent in (string[])[left, "<form", "<nav", "/sign-in", "/shares"]) Assert.DoesNotContain(absent, body, StringComparison.Ordinal);
        Assert.Contains("Sample data: ties are made up", body, StringComparison.Ordinal);
        Assert.EndsWith("form-action 'none'; frame-ancestors *", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("X-Frame-Options"));
        AssertKeptByNobody(answer);
        foreach (var whole in (string[])[await MakeAsync(Account), "/s/" + new string('A', 55), "/sign-in"])
        {
            using var other = await _stranger.GetAsync(whole);
            Assert.Equal("DENY", other.Headers.GetValues("X-Frame-Options").Single());
            Assert.Contains("frame-ancestors 'none'", other.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }
        // Who may read sees the whole page at the same address, and nobody frames it.
        using var reader = await demo.Client.GetAsync(page);
        Assert.Equal("DENY", reader.Headers.GetValues("X-Frame-Options").Single());
    }

    [Fact]
    public async Task A_link_gives_exactly_its_page_and_nothing_else()
    {
        var link = await MakeAsync(Account);
        var page = await TextAsync(await _stranger.GetAsync(link));

        // What is asked beside it is passed over.
        foreach (var query in (string[])["?edition=world-leaders-2016", "?id=x:@carlbildt", "?as_of=2012-01-01", "?ties=none"])
            Assert.Equal(page, await TextAsync(await _stranger.GetAsync(link + query)));
        foreach (var below in (string[])["/", "/slides", "/worklist", "/ties/x:@eu_eeas", "/card.png/x", "/card.svg", "/download.csv", "/..%2f..%2fsettings", "/%2e%2e/%2e%2e/settings", "//settings"])
            Assert.NotEqual(HttpStatusCode.OK, await RawAsync("GET", link + below));
        foreach (var address in (string[])[link + "/../../settings", link + "/../../api/v1/accounts", "/accounts/x:@laurentfabius", "/api/v1" + link, "/api/v1/accounts", "/S" + link[2..], "//" + link[1..]])
            Assert.NotEqual(HttpStatusCode.OK, await RawAsync("GET", address));
        foreach (var method in (string[])["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"])
            Assert.NotInRange((int)await RawAsync(method, link), 200, 299);
        Assert.Equal(HttpStatusCode.OK, await RawAsync("HEAD", link));
        // A link gives nothing to who has a key or a session, and its page shows nothing of theirs.
        using var admin = StrangerTo(demo.Server, await demo.Server.KeyAsync(Scopes.Admin));
        Assert.DoesNotContain("/shares?of=", await TextAsync(await admin.GetAsync(link)), StringComparison.Ordinal);
        Assert.Contains("/shares?of=", await TextAsync(await admin.GetAsync(Account)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_is_revoked_expired_or_mistyped_looks_the_same()
    {
        var (revoked, expired, mistyped) = (await MakeAsync(Account), await MakeAsync(Account), await MakeAsync(Account));
        using var editor = await demo.Server.ClientWithScopesAsync(Scopes.Admin);
        var rows = (await editor.GetFromJsonAsync<JsonObject>("/api/v1/shares?limit=3"))!["data"]!.AsArray();
        Assert.Equal(HttpStatusCode.NoContent, (await editor.DeleteAsync($"/api/v1/shares/{rows[2]!["id"]}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.DeleteAsync($"/api/v1/shares/{rows[2]!["id"]}")).StatusCode);
        await ExecuteAsync($"update share_link set made_at = now() - interval '2 days', expires_at = now() - interval '1 second' where link_id = {rows[1]!["id"]}");
        var last = mistyped[^1] == 'A' ? 'E' : 'A';

        var told = new List<string>();
        foreach (var address in (string[])[revoked, expired, mistyped[..^1] + last, mistyped[..3] + (mistyped[3] == 'A' ? 'B' : 'A') + mistyped[4..], "/s/short", "/s/" + new string('A', 5000)])
        {
            var answer = await _stranger.GetAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            told.Add((await TextAsync(answer)).Split("<main")[1].Split("</main>")[0]);
            Assert.Equal(HttpStatusCode.NotFound, (await _stranger.GetAsync(address + "/card.png")).StatusCode);
        }
        Assert.Single(told.Distinct());
        Assert.Contains("This link does not open", told[0], StringComparison.Ordinal);
        var states = (await editor.GetFromJsonAsync<JsonObject>("/api/v1/shares?limit=3"))!["data"]!.AsArray().Select(row => row!["state"]!.ToString());
        Assert.Equal(["active", "expired", "revoked"], states);
    }

    [Fact]
    public async Task It_is_counted_how_often_a_link_is_opened_and_the_link_itself_is_kept_nowhere()
    {
        var link = await MakeAsync("/countries/SE");
        for (var i = 0; i < 3; i++) await _stranger.GetAsync(link);
        await _stranger.GetAsync(link + "/card.png");
        await RawAsync("HEAD", link);

        using var editor = await demo.Server.ClientWithScopesAsync(Scopes.Admin);
        var row = (await editor.GetFromJsonAsync<JsonObject>("/api/v1/shares?limit=1"))!["data"]![0]!;
        Assert.Equal((3, "/countries/SE", "active"), ((int)row["opened"]!, row["page"]!.ToString(), row["state"]!.ToString()));
        Assert.NotNull(row["last_opened_at"]);
        Assert.Null(row["address"]);
        await using var command = demo.Database.Database.DataSource.CreateCommand($"select s::text || (select string_agg(a::text, ' ') from audit a) from share_link s where link_id = {row["id"]}");
        Assert.DoesNotContain(link[15..], (string)(await command.ExecuteScalarAsync())!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_does_not_open_while_its_maker_is_blocked()
    {
        var link = await MakeAsync("/countries/NO");
        await ExecuteAsync("""
            insert into person (name, normalised_name, password_hash, role, created_at, disabled_at) values ('Gone', 'gone', '', 'editor', now(), now());
            update share_link set made_by_kind = 'person', made_by = 'Gone' where path = '/countries/NO'
            """);
        Assert.Equal(HttpStatusCode.NotFound, (await _stranger.GetAsync(link)).StatusCode);

        await ExecuteAsync("update person set disabled_at = null where name = 'Gone'");
        Assert.Equal(HttpStatusCode.OK, (await _stranger.GetAsync(link)).StatusCode);
        await ExecuteAsync("delete from person where name = 'Gone'");
    }

    [Fact]
    public async Task Everybody_sees_and_revokes_their_own_links_and_admins_all()
    {
        using var one = await demo.Server.ClientWithScopesAsync(Scopes.Edit);
        using var other = await demo.Server.ClientWithScopesAsync(Scopes.Edit);
        using var admin = await demo.Server.ClientWithScopesAsync(Scopes.Admin);
        using var reader = await demo.Server.ClientWithScopesAsync(Scopes.Read);
        var made = (await (await one.PostAsJsonAsync("/api/v1/shares", new { page = "/countries/AT", label = "Cabinet", days = 7 })).Content.ReadFromJsonAsync<JsonObject>())!;

        Assert.Single((await one.GetFromJsonAsync<JsonObject>("/api/v1/shares"))!["data"]!.AsArray());
        Assert.Empty((await other.GetFromJsonAsync<JsonObject>("/api/v1/shares"))!["data"]!.AsArray());
        Assert.Equal(HttpStatusCode.NotFound, (await other.DeleteAsync($"/api/v1/shares/{made["id"]}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.PostAsJsonAsync("/api/v1/shares", new { page = "/countries/AT" })).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync("/api/v1/shares")).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await admin.DeleteAsync($"/api/v1/shares/{made["id"]}")).StatusCode);
        foreach (var action in (string[])["share_link_created", "share_link_revoked"])
            Assert.Contains((await admin.GetFromJsonAsync<JsonObject>($"/api/v1/audit?action={action}"))!["data"]!.AsArray(), row => row!["subject"]!.ToString() == $"share_link {made["id"]}");
    }

    [Theory]
    [InlineData("/settings", 30, "page")]
    [InlineData("/accounts/../settings", 30, "page")]
    [InlineData("https://evil.example/accounts/a", 30, "page")]
    [InlineData("/countries/FR", 0, "days")]
    [InlineData("/countries/FR", 367, "days")]
    public async Task What_cannot_be_shared_is_refused(string page, int days, string field)
    {
        using var editor = await demo.Server.ClientWithScopesAsync(Scopes.Edit);
        var answer = await editor.PostAsJsonAsync("/api/v1/shares", new { page, days });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(field, (await answer.Content.ReadFromJsonAsync<JsonObject>())!["errors"]![0]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.PostAsJsonAsync("/api/v1/shares", new { page = "/editions/nothing" })).StatusCode);
    }

    private static void AssertKeptByNobody(HttpResponseMessage answer)
    {
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("noindex", answer.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
    }

    private async Task<string> MakeAsync(string page)
    {
        using var editor = await demo.Server.ClientWithScopesAsync(Scopes.Edit);
        var answer = await editor.PostAsJsonAsync("/api/v1/shares", new { page });
        Assert.True(answer.StatusCode == HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!["address"]!.ToString();
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = demo.Database.Database.DataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static HttpClient StrangerTo(TestServer server, string? key)
    {
        var client = server.ClientWith(key);
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.5");
        client.DefaultRequestHeaders.Add("Accept", "text/html, */*");
        return client;
    }

    private static Task<string> TextAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync();

    // No client in between tidies the address.
    private async Task<HttpStatusCode> RawAsync(string method, string address)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(demo.Client.BaseAddress!.Host, demo.Client.BaseAddress.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"{method} {address} HTTP/1.1\r\nHost: {demo.Client.BaseAddress.Authority}\r\nX-Forwarded-For: 203.0.113.5\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return (HttpStatusCode)int.Parse((await reader.ReadLineAsync())!.Split(' ')[1], CultureInfo.InvariantCulture);
    }
}
