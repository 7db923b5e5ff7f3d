using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Twiplomacy.IntegrationTests.Mail;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

public sealed class SubscriptionTests : IAsyncLifetime
{
    private ReportStudy? _study;
    private TestServer? _server;
    private HttpClient? _editor;

    private HttpClient Editor => _editor!;

    public async Task InitializeAsync()
    {
        _study = await ReportStudy.CreateAsync();
        _server = await TestServer.StartAsync(_study.Database);
        _editor = await _server.ClientWithScopesAsync("edit");
    }

    public async Task DisposeAsync()
    {
        await _server!.DisposeAsync();
        await _study!.DisposeAsync();
    }

    [Fact]
    public async Task A_subscription_is_made_changed_listed_and_ended()
    {
        var made = await Editor.PostAsJsonAsync("/api/v1/subscriptions", new
        {
            name = "Our week", panel = "ministries", accounts = new[] { "alpha" }, cadence = "weekly", day = 1, hour = 7, time_zone = "Europe/Paris",
            recipients = new[] { "press@mfa.example" },
        });
        var address = made.Headers.Location!.ToString();
        var changed = await JsonAsync(await Editor.PatchAsJsonAsync(address, new { language = "fr", recipients = new[] { "press@mfa.example", "two@mfa.example" } }));
        var listed = await JsonAsync(await Editor.GetAsync("/api/v1/subscriptions"));
        var csv = await Editor.GetStringAsync("/api/v1/subscriptions.csv");

        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal(("fr", "weekly", "alpha"), (changed["language"]!.ToString(), changed["cadence"]!.ToString(), changed["accounts"]![0]!.ToString()));
        Assert.Equal(["press@mfa.example", "two@mfa.example"], changed["recipients"]!.AsArray().Select(recipient => recipient!["address"]!.ToString()));
        Assert.Single(listed["data"]!.AsArray());
        Assert.Contains("press@mfa.example;two@mfa.example", csv, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, (await Editor.DeleteAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Editor.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task Every_fault_is_told_at_its_place_with_what_was_meant()
    {
        var refused = await Editor.PostAsJsonAsync("/api/v1/subscriptions", new
        {
            name = "", panel = "ministrys", measures = new[] { "mutual_folows" }, hour = 25, recipients = new[] { "nobody" },
        });

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var faults = (await JsonAsync(refused))["errors"]!.AsArray().ToDictionary(fault => fault!["pointer"]!.ToString(), fault => fault!["did_you_mean"]?.ToString());
        Assert.Equal(["/hour", "/measures/0", "/name", "/panel", "/recipients"], faults.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(("ministries", "mutual_follows"), (faults["/panel"], faults["/measures/0"]));
    }

    [Fact]
    public async Task A_name_is_taken_once()
    {
        await Editor.PostAsJsonAsync("/api/v1/subscriptions", new { name = "Our week", panel = "ministries" });

        Assert.Equal(HttpStatusCode.Conflict, (await Editor.PostAsJsonAsync("/api/v1/subscriptions", new { name = "our WEEK", panel = "ministries" })).StatusCode);
    }

    [Fact]
    public async Task Addresses_are_for_editors_alone()
    {
        using var reader = await _server!.ClientWithScopesAsync("read");

        foreach (var path in (string[])["/api/v1/subscriptions", "/api/v1/deliveries"])
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await _server.Client.GetAsync(path)).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync(path)).StatusCode);
        }
    }

    [Fact]
    public async Task A_test_goes_to_addresses_of_ones_own_and_stands_in_the_ledger()
    {
        var id = await _study!.SubscribeAsync(ReportStudy.Terms("list@mfa.example") with { Active = false });

        var asked = await Editor.PostAsJsonAsync($"/api/v1/subscriptions/{id}/test", new { to = new[] { "me@mfa.example" } });
        await _study.RunAsync();
        var mail = (await JsonAsync(await Editor.GetAsync("/api/v1/deliveries?status=sent")))["data"]!.AsArray().Single()!;

        Assert.Equal(HttpStatusCode.Accepted, asked.StatusCode);
        Assert.StartsWith("/api/v1/jobs/", asked.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(("me@mfa.example", "false"), (mail["address"]!.ToString(), mail["scheduled"]!.ToString()));
        Assert.Equal(HttpStatusCode.Conflict, (await Editor.PostAsync($"/api/v1/deliveries/{mail["id"]}/resend", null)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Editor.PostAsync("/api/v1/deliveries/999999/resend", null)).StatusCode);
    }

    [Fact]
    public async Task The_mail_can_be_looked_at_in_a_browser_and_may_load_and_run_nothing_there()
    {
        var id = await _study!.SubscribeAsync(ReportStudy.Terms());

        var shown = await _server!.Client.GetAsync($"/api/v1/subscriptions/{id}/preview");

        Assert.Equal("text/html", shown.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("default-src 'none'; style-src 'unsafe-inline'", shown.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme: dark", await shown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<JsonNode> JsonAsync(HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
}
