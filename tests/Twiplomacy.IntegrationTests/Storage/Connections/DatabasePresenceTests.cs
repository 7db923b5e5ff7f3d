using Npgsql;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Schema;
using Xunit;

namespace Twiplomacy.IntegrationTests.Storage.Connections;

public sealed class DatabasePresenceTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Nowhere = "Host=127.0.0.1;Port=1;Username=nobody;Timeout=1";

    [Fact]
    public async Task A_database_that_answers_is_not_gone()
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        Assert.Equal(TimeSpan.Zero, await new DatabasePresence(source, new Ticks()).GoneForAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Time_without_it_counts_from_the_first_look_that_it_did_not_answer()
    {
        var time = new Ticks();
        await using var source = NpgsqlDataSource.Create(Nowhere);
        var presence = new DatabasePresence(source, time);

        foreach (var seconds in (int[])[0, 30, 70])
        {
            time.Seconds = 100 + seconds;
            Assert.Equal(TimeSpan.FromSeconds(seconds), await presence.GoneForAsync(CancellationToken.None));
        }
    }

    [Fact]
    public async Task Time_in_which_nobody_looked_does_not_count()
    {
        var time = new Ticks();
        await using var source = NpgsqlDataSource.Create(Nowhere);
        var presence = new DatabasePresence(source, time);

        Assert.Equal(TimeSpan.Zero, await presence.GoneForAsync(CancellationToken.None));
        time.Seconds += 3600;
        Assert.Equal(TimeSpan.Zero, await presence.GoneForAsync(CancellationToken.None));
        time.Seconds += 20;
        Assert.Equal(TimeSpan.FromSeconds(20), await presence.GoneForAsync(CancellationToken.None));
    }

    [Fact]
    public async Task It_is_asked_once_a_second_however_many_want_to_know()
    {
        var (time, opened) = (new Ticks(), 0);
        var builder = new NpgsqlDataSourceBuilder(database.ConnectionString);
        builder.ConnectionStringBuilder.Pooling = false;
        builder.UsePhysicalConnectionInitializer(_ => opened++, _ => { opened++; return Task.CompletedTask; });
        await using var source = builder.Build();
        var presence = new DatabasePresence(source, time);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => presence.GoneForAsync(CancellationToken.None)));
        Assert.Equal(1, opened);
        time.Seconds++;
        await presence.GoneForAsync(CancellationToken.None);
        Assert.Equal(2, opened);
    }

    [Fact]
    public async Task A_full_pool_is_no_database_that_is_gone()
    {
        // Said of the whole process, so that each of its pools has one.
        await using var small = await TestDatabase.CreateAsync("MaxPoolSize=2;Timeout=1");
        await using var server = await Server.TestServer.StartAsync(small);
        await using var only = await small.Database.Pools.Requests.OpenConnectionAsync();
        await Assert.ThrowsAsync<Npgsql.NpgsqlException>(async () => await small.Database.Pools.Requests.OpenConnectionAsync());

        foreach (var address in (string[])["/health/live", "/health/ready"])
            Assert.True((await server.Client.GetAsync(address)).IsSuccessStatusCode, address);
    }

    [Fact]
    public async Task A_connection_to_a_server_of_before_says_nothing_about_the_one_that_is_there()
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var other = NpgsqlDataSource.Create(database.ConnectionString);
        foreach (var ask in (Func<Task>[])[
            async () => Assert.Equal(TimeSpan.Zero, await new DatabasePresence(source, new Ticks()).GoneForAsync(CancellationToken.None)),
            async () => Assert.Null(await new SchemaReadiness(source).FindObstacleAsync(CancellationToken.None))])
        {
            await ask();
            await EndOthersAsync(other);
            await ask();
        }
    }

    // As it looks to a pool when the server was killed and has come back.
    private static async Task EndOthersAsync(NpgsqlDataSource source)
    {
        await using var command = source.CreateCommand(
            "select count(pg_terminate_backend(pid, 5000)) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
        Assert.NotEqual(0L, await command.ExecuteScalarAsync());
    }

    private sealed class Ticks : TimeProvider
    {
        public long Seconds { get; set; } = 100;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
