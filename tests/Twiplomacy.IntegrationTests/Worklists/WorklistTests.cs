using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Application.Access;
using Twiplomacy.IntegrationTests.Mail;
using Twiplomacy.IntegrationTests.Pages;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.Server.Access;
using Twiplomacy.Storage.People;
using Xunit;

namespace Twiplomacy.IntegrationTests.Worklists;

/// <summary>The worklist of @alpha, whom @delta follows in vain until a capture shows otherwise.</summary>
public sealed class WorklistTests : IAsyncLifetime
{
    private const string List = "/api/v1/accounts/x:@alpha/worklist";
    private const string Step = List + "/x:@delta";
    private const string Password = "four words make one";

    private ReportStudy? _study;
    private TestServer? _server;
    private HttpClient? _editor;

    private HttpClient Editor => _editor!;

    private static DateOnly Today => DateOnly.FromDateTime(ReportStudy.Now.UtcDateTime);

    public async Task InitializeAsync()
    {
        _study = await ReportStudy.CreateAsync();
        _server = await TestServer.StartAsync(_study.Database);
        _editor = await _server.ClientWithScopesAsync(Scopes.Edit);
    }

    public async Task DisposeAsync()
    {
        _editor?.Dispose();
        if (_server is not null) await _server.DisposeAsync();
        if (_study is not null) await _study.DisposeAsync();
    }

    [Fact]
    public async Task A_step_is_taken_refused_and_undone_and_all_of_it_is_told()
    {
        var taken = await MarkAsync(new { state = "taken" });
        var refused = await MarkAsync(new { state = "refused", reason = "  Not a ministry.  ", seen = (int)taken["mark"]! });
        Assert.Equal(("refused", "Not a ministry.", false), ((await StepAsync())["state"]!.ToString(), (await StepAsync())["reason"]!.ToString(), (bool)(await StepAsync())["to_do"]!));

        await UndoAsync();
        Assert.Equal(("taken", true), ((await StepAsync())["state"]!.ToString(), (bool)(await StepAsync())["to_do"]!));
        await UndoAsync();
        Assert.Equal("open", (await StepAsync())["state"]!.ToString());
        Assert.Equal(HttpStatusCode.Conflict, (await Editor.PostAsJsonAsync(Step + "/undo", new { })).StatusCode);

        var marks = (await Editor.GetFromJsonAsync<JsonObject>(Step))!["marks"]!.AsArray();
        Assert.Equal(["taken", "refused", "taken", "open"], marks.Select(mark => mark!["state"]!.ToString()));
        Assert.Equal((int)refused["mark"]!, (int)marks[2]!["undoes"]!);
        Assert.Single(marks.Select(mark => mark!["by"]!.ToString()).Distinct());
        using var admin = await _server!.ClientWithScopesAsync(Scopes.Admin);
        Assert.Equal(2, (await admin.GetFromJsonAsync<JsonObject>("/api/v1/audit?action=step_marked"))!["data"]!.AsArray().Count);
        Assert.Equal(2, (await admin.GetFromJsonAsync<JsonObject>("/api/v1/audit?action=step_undone"))!["data"]!.AsArray().Count);
    }

    [Fact]
    public async Task Who_has_seen_an_older_state_changes_nothing()
    {
        await MarkAsync(new { state = "taken", seen = 0 });

        Assert.Equal(HttpStatusCode.Conflict, (await Editor.PatchAsJsonAsync(Step, new { state = "done", seen = 0 })).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await Editor.PostAsJsonAsync(Step + "/undo", new { seen = 0 })).StatusCode);
        Assert.Equal("taken", (await StepAsync())["state"]!.ToString());
    }

    [Fact]
    public async Task Done_is_held_against_the_next_capture_and_survives_it()
    {
        await MarkAsync(new { state = "done" });
        Assert.Equal("waiting", (await StepAsync())["check"]!.ToString());
        Assert.Equal(1, (int)(await PlanAsync())["under_way"]!);
        // The capture of two days ago came after this day and lacks the tie.
        await MarkAsync(new { state = "done", done_on = Today.AddDays(-10) });
        Assert.Equal(("not_seen", true), ((await StepAsync())["check"]!.ToString(), (bool)(await StepAsync())["to_do"]!));
        Assert.StartsWith(Today.AddDays(-2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), (await StepAsync())["checked_at"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, (int)(await PlanAsync())["under_way"]!);

        await _study!.CaptureAsync(ReportStudy.Now.AddHours(-1), "alpha,beta", "alpha,delta", "beta,alpha", "delta,alpha");

        var step = await StepAsync();
        Assert.Equal(("done", "confirmed", false), (step["state"]!.ToString(), step["check"]!.ToString(), (bool)step["to_do"]!));
        Assert.Null(step["rank_after"]);
        Assert.Empty(await RowsAsync("?state=to_do"));
    }

    [Fact]
    public async Task A_postponed_step_waits_and_filters_take_countries_offices_and_states()
    {
        await MarkAsync(new { state = "postponed", until = Today.AddDays(3) });

        Assert.Empty(await RowsAsync("?state=to_do"));
        Assert.Single(await RowsAsync("?state=postponed&country=BE&kind=foreign_ministry&step=follow_back"));
        Assert.Empty(await RowsAsync("?country=SE"));
        Assert.Empty(await RowsAsync("?group=nordics"));
        var csv = await Editor.GetStringAsync(List + ".csv?state=postponed");
        Assert.Contains(",postponed,false,", csv, StringComparison.Ordinal);
        Assert.Contains(Today.AddDays(3).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), csv, StringComparison.Ordinal);
        Assert.Empty((await PlanAsync())["goals"]!.AsArray());
    }

    [Fact]
    public async Task What_is_wrong_is_told_and_readers_change_nothing()
    {
        foreach (var (body, field) in new (object, string)[]
        {
            (new { state = "postponed" }, "until"), (new { state = "postponed", until = Today }, "until"), (new { state = "refused", reason = " " }, "reason"),
            (new { state = "done", done_on = Today.AddDays(1) }, "done_on"), (new { state = "taken", reason = "x" }, "reason"), (new { state = "finished" }, "state"),
        })
        {
            var answer = await Editor.PatchAsJsonAsync(Step, body);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains(field, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await Editor.PatchAsJsonAsync(List + "/x:@alpha", new { state = "taken" })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Editor.PatchAsJsonAsync(List + "/x:@nobody", new { state = "taken" })).StatusCode);
        using var reader = await _server!.ClientWithScopesAsync(Scopes.Read);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.PatchAsJsonAsync(Step, new { state = "taken" })).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.PostAsJsonAsync(Step + "/undo", new { })).StatusCode);
    }

    [Fact]
    public async Task Strangers_are_shown_the_steps_and_nothing_of_what_people_did()
    {
        await MarkAsync(new { state = "refused", reason = "They blocked us" });
        using var reader = await _server!.ClientWithScopesAsync(Scopes.Read);

        var row = (await _server.Client.GetFromJsonAsync<JsonObject>(List))!["data"]![0]!;
        Assert.Equal(("delta", "open", true), (row["handle"]!.ToString(), row["state"]!.ToString(), (bool)row["to_do"]!));
        foreach (var address in (string[])[List, List + ".csv", "/accounts/x:@alpha/worklist"])
        {
            Assert.DoesNotContain("They blocked us", await _server.Client.GetStringAsync(address), StringComparison.Ordinal);
            Assert.Contains("They blocked us", await reader.GetStringAsync(address), StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.Unauthorized, (await _server.Client.GetAsync(Step)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync(Step)).StatusCode);
    }

    [BrowserFact]
    public async Task A_step_is_worked_through_by_clicking_and_by_keyboard()
    {
        await _server!.Host.Services.GetRequiredService<PersonWriter>().CreateAsync("Ada", PersonSignIn.Hash(Password), Roles.Editor, DateTimeOffset.UnixEpoch, CancellationToken.None);

        Browser.AssertFaultless(await Browser.RunAsync("worklist-way.mjs", new { @base = _server.Client.BaseAddress!.ToString().TrimEnd('/'), name = "Ada", password = Password }));
    }

    private async Task<JsonNode> MarkAsync(object body)
    {
        var answer = await Editor.PatchAsJsonAsync(Step, body);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    private async Task UndoAsync() => Assert.Equal(HttpStatusCode.OK, (await Editor.PostAsJsonAsync(Step + "/undo", new { })).StatusCode);

    private async Task<JsonNode> StepAsync() => (await RowsAsync("?step=follow_back")).Single(row => row["handle"]!.ToString() == "delta");

    private async Task<IReadOnlyList<JsonNode>> RowsAsync(string query) =>
        [.. (await Editor.GetFromJsonAsync<JsonObject>(List + query))!["data"]!.AsArray().Select(row => row!)];

    private async Task<JsonObject> PlanAsync() => (await Editor.GetFromJsonAsync<JsonObject>(List + "/plan"))!;
}
