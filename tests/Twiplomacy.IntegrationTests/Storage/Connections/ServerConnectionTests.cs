using Npgsql;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Embedded;
using Xunit;
using static Twiplomacy.IntegrationTests.Storage.Embedded.FreshDataFolder;

namespace Twiplomacy.IntegrationTests.Storage.Connections;

/// <summary>A server given by a connection string.</summary>
public sealed class ServerConnectionTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task What_the_connection_string_says_is_kept()
    {
        Assert.Equal("Pacific/Chatham", await AskAsync<string>(database.Database, "select current_setting('timezone')"));
    }

    [Fact]
    public void What_the_connection_string_leaves_open_is_set()
    {
        var open = ServerConnection.Complete("Host=db.example;Database=d");
        Assert.Equal(("UTC", "twiplomacy", 0), (open.Timezone, open.ApplicationName, open.CommandTimeout));

        var said = ServerConnection.Complete("Host=db.example;Database=d;Command Timeout=7;Timezone=Asia/Tashkent;Application Name=study");
        Assert.Equal(("Asia/Tashkent", "study", 7), (said.Timezone, said.ApplicationName, said.CommandTimeout));
    }

    [Fact]
    public async Task A_diagnosis_finds_the_server_and_its_schema()
    {
        var checks = await TwiplomacyDatabase.DiagnoseAsync(database.Options, null, CancellationToken.None);

        Assert.Equal(["connection", "connections", "schema", "backup"], checks.Select(check => check.Check));
        Assert.All(checks, check => Assert.True(check.Ok, check.Message));
    }

    [Fact]
    public async Task A_wrong_password_is_named_and_not_shown() =>
        await RequireRefusalAsync(With(change => change.Password = "guess-me"), "refused the user twiplomacy", "Username and Password");

    [Fact]
    public async Task A_missing_database_is_named() =>
        await RequireRefusalAsync(With(change => change.Database = "no_such_database"), "no database no_such_database", "createdb");

    [Fact]
    public async Task A_server_that_is_not_there_is_named() =>
        await RequireRefusalAsync(With(change => change.Port = 1), "We could not reach PostgreSQL at 127.0.0.1:1", "Host and Port");

    [Theory]
    [InlineData("Host=localhost;Colour=blue")]
    [InlineData("Database=d")]
    [InlineData("Host=localhost;Port=many")]
    public async Task A_connection_string_that_is_none_is_refused(string connectionString) =>
        await RequireRefusalAsync(connectionString, "ConnectionStrings:Twiplomacy", "Host=…");

    [Fact]
    public async Task A_database_that_cannot_hold_all_scripts_is_refused()
    {
        var cluster = await TestCluster.GetAsync();
        var name = "latin_" + Guid.NewGuid().ToString("N");
        await cluster.ExecuteAsync($"create database {name} template template0 encoding 'LATIN1' locale 'C' locale_provider 'libc'");

        await RequireRefusalAsync(cluster.ConnectionString(name), "uses LATIN1", "UTF8");
        await cluster.DropAsync(name);
    }

    private string With(Action<NpgsqlConnectionStringBuilder> change)
    {
        var builder = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        change(builder);
        return builder.ConnectionString;
    }

    private static async Task RequireRefusalAsync(string connectionString, params string[] words)
    {
        var refusal = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => OpenAsync(new DatabaseOptions { ConnectionString = connectionString }));
        Assert.All(words, word => Assert.Contains(word, refusal.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("guess-me", refusal.Message, StringComparison.Ordinal);
    }
}
