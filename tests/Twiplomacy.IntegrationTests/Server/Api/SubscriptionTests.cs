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
    public async Task Terms_that_are_not_saved_are_shown_as_a_mail_and_nothing_is_kept()
    {
        var shown = await Editor.PostAsJsonAsync("/api/v1/subscriptions/preview", new { panel = "ministries", accounts = new[] { "alpha" }, language = "fr" });
        var wrong = await Editor.PostAsJsonAsync("/api/v1/subscriptions/preview", new { panel = "ministrys", time_zone = "Europe/Pari", recipients = new[] { "nobody" } });
        using var reader = await _server!.ClientWithScopesAsync("read");

        Assert.Equal("text/html", shown.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Que faire", await shown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("sandbox", shown.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Equal(["/panel", "/time_zone"], (await JsonAsync(wrong))["errors"]!.AsArray().Select(fault => fault!["pointer"]!.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.PostAsJsonAsync("/api/v1/subscriptions/preview", new { panel = "ministries" })).StatusCode);
        Assert.Empty((await JsonAsync(await Editor.GetAsync("/api/v1/subscriptions")))["data"]!.AsArray());
        Assert.Empty(await _study!.DeliveriesAsync());
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
    public async Task Accounts_that_are_not_in_the_panel_are_refused_by_name_with_the_nearest_match()
    {
        var terms = new { name = "Our week", panel = "ministries", accounts = new[] { "alpha", "betta", "affaires étrangères" }, peers = new[] { "nobody at all", "@Gamma" } };

        var refused = await Editor.PostAsJsonAsync("/api/v1/subscriptions", terms);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(
            [
                ("/accounts/1", "“betta” is not in the panel “ministries”.", "beta"), ("/accounts/2", "“affaires étrangères” is not in the panel “ministries”.", "delta"),
                ("/peers/0", "“nobody at all” is not in the panel “ministries”.", null),
            ],
            (await JsonAsync(refused))["errors"]!.AsArray().Select(fault => (fault!["pointer"]!.ToString(), fault["message"]!.ToString(), fault["did_you_mean"]?.ToString())));
        Assert.Empty((await JsonAsync(await Editor.GetAsync("/api/v1/subscriptions")))["data"]!.AsArray());
    }

    [Fact]
    public async Task A_report_on_an_account_outside_its_panel_can_be_paused_and_nothing_else()
    {
        var id = await _study!.SubscribeAsync(ReportStudy.Terms() with { Accounts = ["stranger"] });

        Assert.Equal(HttpStatusCode.BadRequest, (await Editor.PatchAsJsonAsync($"/api/v1/subscriptions/{id}", new { hour = 9 })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Editor.PatchAsJsonAsync($"/api/v1/subscriptions/{id}", new { active = false })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Editor.PatchAsJsonAsync($"/api/v1/subscriptions/{id}", new { active = true })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Editor.PatchAsJsonAsync($"/api/v1/subscriptions/{id}", new { active = true, accounts = new[] { "alpha" } })).StatusCode);
    }

    [Fact]
    public async Task The_command_line_sends_no_report_on_an_account_outside_its_panel()
    {
        await _study!.SubscribeAsync(ReportStudy.Terms() with { Name = "Strange", Accounts = ["gama"] });

        using var run = Cli.ProgramRun.Start(_study.Database.ConnectionString, [], "report", "send", "strange", "--to", "me@mfa.example");
        var (exitCode, output, errors) = await run.EndAsync();

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains("“gama” is not in the panel “ministries”. Did you mean “gamma”?", errors, StringComparison.Ordinal);
        Assert.Empty(await _study.DeliveriesAsync());
    }

    [Fact]
    public async Task The_API_sends_no_such_report_either_and_tells_what_was_meant()
    {
        var id = await _study!.SubscribeAsync(ReportStudy.Terms() with { Accounts = ["gama"] });

        var refused = await Editor.PostAsJsonAsync($"/api/v1/subscriptions/{id}/test", new { to = new[] { "me@mfa.example" } });
        var nobody = await Editor.PostAsJsonAsync("/api/v1/subscriptions/999999/test", new { to = new[] { "me@mfa.example" } });
        var noAddress = await Editor.PostAsJsonAsync($"/api/v1/subscriptions/{id}/test", new { to = new[] { "me@mfa.example", "nobody" } });

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.NotFound, HttpStatusCode.BadRequest), (refused.StatusCode, nobody.StatusCode, noAddress.StatusCode));
        Assert.Equal("gamma", (await JsonAsync(refused))["errors"]![0]!["did_you_mean"]!.ToString());
        // The number stands in the address, and the addresses in the body.
        Assert.Equal("id", (await JsonAsync(nobody))["errors"]![0]!["parameter"]!.ToString());
        Assert.Equal("/to/1", (await JsonAsync(noAddress))["errors"]![0]!["pointer"]!.ToString());
        Assert.Empty(await _study.DeliveriesAsync());
    }

    [Fact]
    public void A_form_reads_one_account_a_line_blanks_and_all()
    {
        var context = new Microsoft.AspNetCore.Http.DefaultHttpContext();
        context.Request.Form = new Microsoft.AspNetCore.Http.FormCollection(new()
        {
            ["accounts"] = "Ministry for Europe and Foreign Affairs of France\r\n alpha \r\n", ["peers"] = "beta; Zoë Ödön", ["recipients"] = "a@mfa.example b@mfa.example",
        });

        var terms = Twiplomacy.Server.Pages.Reports.SubscriptionFields.ToTerms(context);

        Assert.Equal(["Ministry for Europe and Foreign Affairs of France", "alpha"], terms.Accounts);
        Assert.Equal(["beta", "Zoë Ödön"], terms.Peers);
        Assert.Equal(["a@mfa.example", "b@mfa.example"], terms.Recipients);
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
