using System.Net;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Keys;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

public sealed class ListTests(DefaultServer standing) : ServerTest(standing)
{
    [Fact]
    public async Task Pages_follow_each_other_by_cursor_and_link_without_gap_or_repetition()
    {
        using var admin = await AdminWithKeysAsync(7);
        var seen = new List<string>();
        var pages = 0;
        for (string? next = "/api/v1/keys?limit=3"; next is not null; pages++)
        {
            var answer = await admin.GetAsync(next);
            var body = await JsonAsync(answer);
            seen.AddRange(body["data"]!.AsArray().Select(row => row!["prefix"]!.ToString()));
            next = answer.Headers.TryGetValues("Link", out var link) ? link.Single().Split('<', '>')[1] : null;
            Assert.Equal(next is null, body["meta"]!["next_cursor"] is null);
        }

        Assert.Equal(3, pages);
        Assert.Equal(8, seen.Count);
        Assert.Equal(8, seen.Distinct().Count());
    }

    [Fact]
    public async Task A_cursor_that_was_tampered_with_or_taken_elsewhere_is_refused()
    {
        using var admin = await AdminWithKeysAsync(3);
        var cursor = (await JsonAsync(await admin.GetAsync("/api/v1/keys?limit=1")))["meta"]!["next_cursor"]!.ToString();
        var middle = cursor.Length / 2;
        var bent = cursor[..middle] + (cursor[middle] == 'A' ? 'B' : 'A') + cursor[(middle + 1)..];

        foreach (var address in (string[])[$"/api/v1/keys?cursor={bent}", "/api/v1/keys?cursor=x", "/api/v1/keys?cursor=%00", $"/api/v1/jobs?cursor={cursor}"])
        {
            var answer = await admin.GetAsync(address);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Equal("cursor", (await FirstFaultAsync(answer))["parameter"]!.ToString());
        }
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync($"/api/v1/keys?cursor={cursor}&limit=2")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync($"/api/v1/keys.csv?cursor={cursor}")).StatusCode);
    }

    [Theory]
    [InlineData("limit=0")]
    [InlineData("limit=1001")]
    [InlineData("limit=ten")]
    [InlineData("limit=")]
    [InlineData("limit=1&limit=2")]
    public async Task A_limit_outside_its_range_is_refused_not_clamped(string query)
    {
        var answer = await Server.Client.GetAsync("/api/v1/jobs?" + query);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("limit", (await FirstFaultAsync(answer))["parameter"]!.ToString());
    }

    [Fact]
    public async Task An_unknown_parameter_is_named_with_the_one_that_was_probably_meant()
    {
        var fault = await FirstFaultAsync(await Server.Client.GetAsync("/api/v1/jobs?statsu=running"));

        Assert.Equal("statsu", fault["parameter"]!.ToString());
        Assert.Equal("status", fault["did_you_mean"]!.ToString());
        Assert.Equal(["cursor", "kind", "limit", "status"], fault["allowed"]!.AsArray().Select(name => name!.ToString()));
    }

    [Fact]
    public async Task A_value_that_is_not_allowed_is_answered_with_those_that_are()
    {
        var fault = await FirstFaultAsync(await Server.Client.GetAsync("/api/v1/jobs?status=runing"));

        Assert.Equal("running", fault["did_you_mean"]!.ToString());
        Assert.Equal(5, fault["allowed"]!.AsArray().Count);
    }

    [Fact]
    public async Task All_faults_of_a_query_are_told_at_once()
    {
        var problem = await JsonAsync(await Server.Client.GetAsync("/api/v1/jobs?limit=0&status=x&colour=red"));

        Assert.Equal(3, problem["errors"]!.AsArray().Count);
        Assert.Equal(400, problem["status"]!.GetValue<int>());
        Assert.NotNull(problem["title"]);
    }

    [Theory]
    [InlineData("/api/v1/keys", null, "application/json")]
    [InlineData("/api/v1/keys", "*/*", "application/json")]
    [InlineData("/api/v1/keys", "text/html,application/xhtml+xml,*/*;q=0.8", "application/json")]
    [InlineData("/api/v1/keys", "text/csv", "text/csv")]
    [InlineData("/api/v1/keys", "application/json;q=0.5, text/csv", "text/csv")]
    [InlineData("/api/v1/keys", "text/csv;q=0, */*", "application/json")]
    [InlineData("/api/v1/keys.csv", "application/json", "text/csv")]
    public async Task The_address_or_the_accepted_type_decides_between_JSON_and_CSV(string address, string? accept, string expected)
    {
        using var admin = await Server.ClientWithScopesAsync(Scopes.Admin);
        if (accept is not null) admin.DefaultRequestHeaders.TryAddWithoutValidation("Accept", accept);

        var answer = await admin.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(expected, answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_form_that_cannot_be_had_is_answered_406_with_those_that_can()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/jobs") { Headers = { { "Accept", "image/png" } } };

        Assert.Equal(HttpStatusCode.NotAcceptable, (await Server.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_CSV_has_a_header_and_disarms_what_a_spreadsheet_would_run()
    {
        using var admin = await Server.ClientWithScopesAsync(Scopes.Admin);
        var keys = (KeyActions)Server.Host.Services.GetService(typeof(KeyActions))!;
        await keys.IssueAsync(new() { Name = "=HYPERLINK(\"http://evil.example\")", Scopes = [Scopes.Read] }, Caller.Owner, CancellationToken.None);

        var lines = (await admin.GetStringAsync("/api/v1/keys.csv?limit=1000")).Split('\n');

        Assert.Equal("prefix,name,scopes,created_at,used_at,revoked_at,owner,expires_at,owner_blocked", lines[0]);
        Assert.Contains(lines, line => line.Contains(",\"'=HYPERLINK(\"\"http://evil.example\"\")\",read,", StringComparison.Ordinal));
    }

    private async Task<HttpClient> AdminWithKeysAsync(int others)
    {
        await using (var connection = new Npgsql.NpgsqlConnection(Database.ConnectionString))
        {
            await connection.OpenAsync();
            await using var command = new Npgsql.NpgsqlCommand("delete from api_key", connection);
            await command.ExecuteNonQueryAsync();
        }
        for (var i = 0; i < others; i++) await Server.KeyAsync(Scopes.Read);
        return await Server.ClientWithScopesAsync(Scopes.Admin);
    }
}
