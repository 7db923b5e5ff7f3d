using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Application.Access;
using Twiplomacy.Core.Editions;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Server.Web.Caching;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Embedded;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Several;

/// <summary>Two servers that read from a standby, of which it is decided when it shows what the primary has.</summary>
public sealed class StandbyReadingTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2014, 7, 1, 0, 0, 0, TimeSpan.Zero);

    private StandbyPair? _pair;
    private TestDatabase? _database;
    private TestServer? _first;
    private TestServer? _second;

    private StandbyPair Pair => _pair!;

    public async Task InitializeAsync()
    {
        _pair = await StandbyPair.StartAsync();
        _database = await TestDatabase.AtAsync(_pair.ConnectionString);
        (_first, _second) = (await ServerAsync(), await ServerAsync());
    }

    public async Task DisposeAsync()
    {
        await _first!.DisposeAsync();
        await _second!.DisposeAsync();
        await _database!.DisposeAsync();
        await Pair.DisposeAsync();
    }

    [Fact]
    public async Task Requests_read_from_a_standby_that_follows_and_from_the_primary_while_it_does_not()
    {
        await UntilAsync(() => Watch(_first!).Choose() is not null && Watch(_second!).Choose() is not null);
        Assert.Empty(await EditionsAsync(_first!));
        Assert.True(await Pair.CountReadersOfStandbyAsync() > 0);

        await Pair.PauseReplayAsync();
        await SealAsync("held-2014");
        // It was told: from now on neither reads where it is not.
        await UntilAsync(() => Watch(_first!).Choose() is null && Watch(_second!).Choose() is null);
        foreach (var server in (TestServer[])[_first!, _second!])
            for (var turn = 0; turn < 20; turn++) Assert.Equal(["held-2014"], await EditionsAsync(server));

        await Pair.ResumeReplayAsync();
        await UntilAsync(() => Watch(_first!).Choose() is not null && Watch(_second!).Choose() is not null);
        foreach (var server in (TestServer[])[_first!, _second!]) Assert.Equal(["held-2014"], await EditionsAsync(server));
    }

    [Fact]
    public async Task Whoever_has_written_reads_from_the_primary_until_the_standby_has_it()
    {
        await UntilAsync(() => Watch(_first!).Choose() is not null);
        await Pair.PauseReplayAsync();
        using var client = await _first!.ClientWithScopesAsync(Scopes.Admin);

        Assert.True((await client.PostAsJsonAsync("/api/v1/keys", new { name = "another", scopes = new[] { Scopes.Read } })).IsSuccessStatusCode);

        Assert.Null(Watch(_first!).Choose());
        await Pair.ResumeReplayAsync();
    }

    [Fact]
    public async Task A_diagnosis_says_who_is_primary_and_who_follows()
    {
        var checks = await TwiplomacyDatabase.DiagnoseAsync(
            new DatabaseOptions { ConnectionString = Pair.ConnectionString, MaxLag = TimeSpan.FromSeconds(5) }, null, CancellationToken.None);

        Assert.All(checks, check => Assert.True(check.Ok, check.Message));
        Assert.Equal(["host", "host", "primary", "reading", "connection", "connections", "schema", "backup"], checks.Select(check => check.Check));
        Assert.Equal($"{Pair.Hosts[0]}: primary", checks[0].Message);
        Assert.StartsWith($"{Pair.Hosts[1]}: standby, ", checks[1].Message, StringComparison.Ordinal);
    }

    private Task<TestServer> ServerAsync() => TestServer.StartAsync(
        _database!, ("ConnectionStrings:Twiplomacy", Pair.ConnectionString), ("Database:ReadFrom", "standby"), ("Database:MaxLagSeconds", "3600"));

    private static StandbyWatch Watch(TestServer server) => server.Host.Services.GetRequiredService<StandbyWatch>();

    private static async Task<IEnumerable<string>> EditionsAsync(TestServer server) =>
        JsonNode.Parse(await server.Client.GetStringAsync("/api/v1/editions"))!["data"]!.AsArray().Select(edition => edition!["slug"]!.ToString());

    private async Task SealAsync(string edition)
    {
        await using (var command = _database!.Database.DataSource.CreateCommand("""
            with made as (insert into panel (slug, title, platform) values ('held', 'held', 'x') returning panel_id)
            insert into panel_revision (panel_id, number, import_id, reason, created_at) select panel_id, 1, 0, 'test', now() from made
            """)) await command.ExecuteNonQueryAsync();
        var services = _first!.Host.Services;
        var (writer, queries) = (services.GetRequiredService<EditionWriter>(), services.GetRequiredService<EditionQueries>());
        Assert.NotNull(await writer.RequestAsync(edition, "held", Now, "{}", null, Now, CancellationToken.None));
        await writer.BeginBuildAsync(edition, CancellationToken.None);
        var draft = (await queries.FindDraftAsync(edition, CancellationToken.None))!;
        var member = new EditionMemberRow(0, "x:0", "m0", null, "foreign_minister", "SE", null, null, null, null, "{}");
        var content = new EditionContent(draft.PanelRevisionId, "{}", null, """{"members":1}""", [member], [], []);
        Assert.True(await writer.WriteDraftAsync(edition, content, null, Now, CancellationToken.None));
        draft = (await queries.FindDraftAsync(edition, CancellationToken.None))!;
        Assert.True(await writer.SealAsync(new EditionSeal(draft.RevisionId, draft.BuiltAt, new byte[32], null, []), Now, CancellationToken.None));
        await Task.Delay(2 * EditionVersion.Lease);
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var since = TimeProvider.System.GetTimestamp(); !holds(); await Task.Delay(10))
            Assert.True(TimeProvider.System.GetElapsedTime(since) < TimeSpan.FromMinutes(1), "It does not come.");
    }
}
