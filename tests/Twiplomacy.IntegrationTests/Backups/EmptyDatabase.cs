using Npgsql;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Storage.Embedded;

namespace Twiplomacy.IntegrationTests.Backups;

/// <summary>A database without any table, to restore into.</summary>
internal sealed class EmptyDatabase : IAsyncDisposable
{
    private EmptyDatabase(TestCluster cluster) => ConnectionString = cluster.ConnectionString(Name);

    public string Name { get; } = "empty_" + Guid.NewGuid().ToString("N");

    public string ConnectionString { get; }

    public DatabaseOptions Options => new() { ConnectionString = ConnectionString };

    public static async Task<EmptyDatabase> CreateAsync()
    {
        var cluster = await TestCluster.GetAsync();
        var database = new EmptyDatabase(cluster);
        await cluster.ExecuteAsync($"create database {database.Name} template template0");
        return database;
    }

    public Task<IReadOnlyList<string>> ReadAsync(string sql) => ReadAsync(ConnectionString, sql);

    /// <summary>The first column of the rows, as text.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add(reader.IsDBNull(0) ? "" : reader.GetValue(0).ToString()!);
        return rows;
    }

    public async ValueTask DisposeAsync() => await (await TestCluster.GetAsync()).DropAsync(Name);
}
