using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Schema;
using Xunit;

namespace Twiplomacy.IntegrationTests.Storage.Schema;

/// <summary>Each test has an empty database of its own.</summary>
public sealed class MigrationsTests : IAsyncLifetime
{
    private static readonly MigrationScript First = new(1, "one", "create table one (value integer); insert into one values (1);");
    private static readonly MigrationScript Second = new(2, "two", "create table two as select value + 1 as value from one;");
    private static readonly MigrationScript Slow = new(3, "slow", "create table slow as select pg_sleep(0.2)::text as slept; create function answer() returns integer language sql as $$ select 42; $$;");

    private readonly string _name = "schema_" + Guid.NewGuid().ToString("N");
    private NpgsqlDataSource _source = null!;

    public async Task InitializeAsync()
    {
        var cluster = await TestCluster.GetAsync();
        await cluster.ExecuteAsync($"create database {_name} template template0");
        _source = NpgsqlDataSource.Create(cluster.ConnectionString(_name));
    }

    public async Task DisposeAsync()
    {
        await _source.DisposeAsync();
        await (await TestCluster.GetAsync()).DropAsync(_name);
    }

    [Fact]
    public async Task Scripts_are_applied_once_and_in_order()
    {
        Assert.Equal(2, await ApplyAsync(First, Second));
        Assert.Equal(0, await ApplyAsync(First, Second));
        Assert.Equal(1, await ApplyAsync(First, Second, Slow));

        Assert.Equal(2, await AskAsync<int>("select value from two"));
        Assert.Equal("1 one,2 two,3 slow", await AskAsync<string>(
            "select string_agg(number || ' ' || name, ',' order by number) from schema_migration"));
    }

    [Fact]
    public async Task Programs_that_start_at_once_apply_each_script_once()
    {
        var applied = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => ApplyAsync(First, Second, Slow))));

        Assert.Equal(3, applied.Sum());
        Assert.Equal(1, await AskAsync<long>("select count(*) from one"));
        Assert.Equal(42, await AskAsync<int>("select answer()"));
    }

    [Fact]
    public async Task A_script_that_fails_leaves_nothing_and_can_be_mended()
    {
        var broken = new MigrationScript(2, "two", "create table half (value integer); insert into missing values (1);");

        var failure = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => ApplyAsync(First, broken));
        Assert.Contains("0002_two failed", failure.Message, StringComparison.Ordinal);
        Assert.Contains("\"missing\" does not exist", failure.Message, StringComparison.Ordinal);
        Assert.True(await AskAsync<bool>("select to_regclass('half') is null"));

        Assert.Equal(1, await ApplyAsync(First, Second));
    }

    [Fact]
    public async Task A_script_changed_after_it_was_applied_is_refused()
    {
        await ApplyAsync(First, Second);
        var changed = new MigrationScript(First.Number, First.Name, First.Sql + " ");

        var refusal = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => ApplyAsync(changed, Second));

        Assert.Contains("0001_one has changed since it was applied on", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused()
    {
        await ApplyAsync(First, Second);

        var refusal = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => ApplyAsync(First));

        Assert.Contains("newer version of Twiplomacy has used this database (migration 0002_two", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_programs_own_scripts_make_the_whole_schema()
    {
        Assert.Equal(Migrations.Embedded.Count, await Migrations.ApplyAsync(_source, Migrations.Embedded, NullLogger.Instance, CancellationToken.None));

        Assert.Empty(await Migrations.FindPendingAsync(_source, Migrations.Embedded, CancellationToken.None));
        Assert.NotEmpty(Migrations.Embedded);
    }

    private Task<int> ApplyAsync(params MigrationScript[] scripts) =>
        Migrations.ApplyAsync(_source, scripts, NullLogger.Instance, CancellationToken.None);

    private async Task<T> AskAsync<T>(string sql)
    {
        await using var command = _source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }
}
