using System.Net;
using System.Text.Json.Nodes;
using Npgsql;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Storage.Imports;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Hosting;

/// <summary>A database that is full, locked or too slow: who asks is told to come back, in words, and nothing is called a failure.</summary>
public sealed class BusyDatabaseTests
{
    [Fact]
    public async Task A_full_pool_is_answered_503_and_the_process_is_live_and_ready()
    {
        await using var database = await TestDatabase.CreateAsync("MaxPoolSize=1;Timeout=1");
        await using var server = await TestServer.StartAsync(database);
        await using var held = await database.Database.Pools.Requests.OpenConnectionAsync();

        await RequireBusyAsync(server, "/api/v1/jobs", "/jobs");

        foreach (var address in (string[])["/health/live", "/health/ready"]) Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task A_full_server_is_answered_503()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var server = await TestServer.StartAsync(database);
        await (await TestCluster.GetAsync()).ExecuteAsync(
            $"alter database {new NpgsqlConnectionStringBuilder(database.ConnectionString).Database} connection limit 0");
        database.Database.Pools.Clear();

        await RequireBusyAsync(server, "/api/v1/jobs", "/jobs");

        Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync("/health/live")).StatusCode);
    }

    [Fact]
    public async Task A_lock_that_lasts_is_answered_503()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var server = await TestServer.StartAsync(database);
        await using var held = await HoldAsync(database, "lock table job in access exclusive mode");

        await RequireBusyAsync(server, "/api/v1/jobs", "/jobs");
    }

    [Fact]
    public async Task A_statement_of_a_request_that_takes_too_long_is_answered_503_and_one_of_a_job_is_not_given_up()
    {
        await using var database = await TestDatabase.CreateAsync(longestStatement: TimeSpan.FromMilliseconds(500));
        await using var server = await TestServer.StartAsync(database);
        await ExecuteAsync(database, """
            alter table import rename to import_at_leisure;
            create view import as select slow.* from (select pg_sleep(2)) as sleeping, import_at_leisure as slow;
            insert into import_at_leisure (name, content_hash, declaration, status, created_at) values ('x', '\x00', '{}', 'waiting', now());
            """);

        await RequireBusyAsync(server, "/api/v1/imports", "/imports");

        // On the connections of jobs the same takes its time.
        await ExecuteAsync(database, "select count(*) from import");
    }

    [Fact]
    public async Task While_an_import_publishes_pages_answer_and_taking_back_waits_as_one_job()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var server = await TestServer.StartAsync(database, ("RateLimit:RequestsPerMinute", "0"));
        using var writer = await server.ClientWithScopesAsync("import");
        await ExecuteAsync(database, """
            insert into import (name, content_hash, declaration, status, effect, created_at) values ('x', '\x00', '{}', 'published', '{}', now())
            """);
        var held = await HoldAsync(database, ImportLocks.Publishing);

        var undoing = Enumerable.Range(0, 105).Select(_ => writer.PostAsync("/api/v1/imports/1/undo", null)).ToList();
        string[] pages = ["/", "/imports", "/jobs", "/search?q=b", "/api/v1/accounts"];
        var answers = await Task.WhenAll(Enumerable.Range(0, 150).Select(number => server.Client.GetAsync(pages[number % pages.Length])));
        var undone = await Task.WhenAll(undoing);

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.All(undone, answer => Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode));
        Assert.Single((await Task.WhenAll(undone.Select(answer => answer.Content.ReadAsStringAsync()))).Select(body => JsonNode.Parse(body)!["job"]!.ToString()).Distinct());
        await held.DisposeAsync();
    }

    private static async Task RequireBusyAsync(TestServer server, string route, string page)
    {
        var answer = await server.Client.GetAsync(route);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.ServiceUnavailable, $"{answer.StatusCode} {body}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Contains("Try again in a few seconds", body, StringComparison.Ordinal);
        foreach (var (language, words) in ((string, string)[])[("en", "The database does not answer"), ("fr", "La base de données ne répond pas")])
        {
            var (shown, text) = await Pages.PageText.AskAsync(server.Client, page.TrimStart('/'), language);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, shown.StatusCode);
            Assert.NotNull(shown.Headers.RetryAfter);
            Assert.Contains(words, text, StringComparison.Ordinal);
        }
    }

    private static async Task ExecuteAsync(TestDatabase database, string sql)
    {
        await using var command = database.Database.DataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Holds what a statement takes until it is disposed of.</summary>
    private static async Task<NpgsqlConnection> HoldAsync(TestDatabase database, string sql)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("begin; " + sql, connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }
}
