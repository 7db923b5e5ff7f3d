using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Twiplomacy.Core.Platforms;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Storage.Platforms;
using Twiplomacy.Storage.Schema;
using Xunit;

namespace Twiplomacy.IntegrationTests.Storage.Platforms;

/// <summary>The test has an empty database of its own.</summary>
public sealed class PlatformRowsTests : IAsyncLifetime
{
    private const string List = """select string_agg(slug || ' ' || name || ' ' || has_follows || ' ' || has_posts, ',' order by slug collate "C") from platform""";

    private readonly string _name = "platforms_" + Guid.NewGuid().ToString("N");
    private NpgsqlDataSource _source = null!;

    public async Task InitializeAsync()
    {
        var cluster = await TestCluster.GetAsync();
        await cluster.ExecuteAsync($"create database {_name} template template0");
        _source = NpgsqlDataSource.Create(cluster.ConnectionString(_name));
        await Migrations.ApplyAsync(_source, Migrations.Embedded, NullLogger.Instance, CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await _source.DisposeAsync();
        await (await TestCluster.GetAsync()).DropAsync(_name);
    }

    [Fact]
    public async Task The_database_has_the_rows_of_the_table()
    {
        var rows = PlatformTable.Shipped.All.OrderBy(row => row.Slug, StringComparer.Ordinal)
            .Select(row => $"{row.Slug} {row.Name} {Word(row.HasFollows)} {Word(row.HasPosts)}");
        Assert.Equal(string.Join(',', rows), await AskAsync(List));
    }

    [Fact]
    public async Task A_new_row_and_a_changed_one_are_written_and_none_is_dropped()
    {
        var before = await AskAsync(List);
        var table = PlatformTable.Read("""[{ "slug": "agora", "name": "Agora", "shows": ["follows"] }, { "slug": "x", "name": "Y", "shows": ["posts"] }]""");
        await PlatformRows.BringUpToDateAsync(_source, table, CancellationToken.None);

        Assert.Equal("Agora true", await AskAsync("select name || ' ' || has_follows from platform where slug = 'agora'"));
        Assert.Equal("Y false true", await AskAsync("select name || ' ' || has_follows || ' ' || has_posts from platform where slug = 'x'"));
        await using var profile = _source.CreateCommand("insert into profile (platform, kind, key) values ('agora', 1, 'ann')");
        Assert.Equal(1, await profile.ExecuteNonQueryAsync());

        await PlatformRows.BringUpToDateAsync(_source, PlatformTable.Shipped, CancellationToken.None);
        Assert.Equal("agora Agora true false," + before, await AskAsync(List));
    }

    private static string Word(bool value) => value ? "true" : "false";

    private async Task<string?> AskAsync(string sql)
    {
        await using var command = _source.CreateCommand(sql);
        return (string?)await command.ExecuteScalarAsync();
    }
}
