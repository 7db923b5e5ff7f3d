using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.PersonalData;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Erasure;

/// <summary>Every table with text is on the list of homes of personal data, or on that of tables without: somebody has thought of it.</summary>
public sealed class PersonalHomesTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Every_table_with_text_is_listed()
    {
        Assert.Empty(await UnlistedAsync());
    }

    [Fact]
    public async Task A_new_table_with_text_is_found()
    {
        await using var other = await TestDatabase.CreateAsync();
        await ExecuteAsync(other, "create table visitor (visitor_id integer primary key, seen jsonb)");

        Assert.Equal(["public.visitor"], await UnlistedAsync(other));
    }

    [Fact]
    public async Task What_is_listed_is_there_and_listed_once()
    {
        await using var connection = await database.Database.DataSource.OpenConnectionAsync();
        var tables = (await connection.QueryAsync<string>(
            "select format('%s.%s', schemaname, tablename) from pg_tables where schemaname in ('public', 'hangfire')", CancellationToken.None)).ToHashSet();
        var listed = PersonalHomes.All.SelectMany(home => home.Tables).Select(table => table.Name).Concat(PersonalHomes.TablesWithout).ToList();

        Assert.Equal(listed.Count, listed.Distinct().Count());
        Assert.Equal([], listed.Except(tables));
        Assert.Equal(Enum.GetValues<PersonalHomeName>(), PersonalHomes.All.Select(home => home.Name));
    }

    private Task<IReadOnlyList<string>> UnlistedAsync() => UnlistedAsync(database);

    private static async Task<IReadOnlyList<string>> UnlistedAsync(TestDatabase of)
    {
        await using var connection = await of.Database.DataSource.OpenConnectionAsync();
        var texts = await PersonalCatalogue.ListTextsAsync(connection, CancellationToken.None);
        var listed = PersonalHomes.All.SelectMany(home => home.Tables).Select(table => table.Name).Concat(PersonalHomes.TablesWithout);
        return [.. texts.Select(table => table.Key).Except(listed).Order(StringComparer.Ordinal)];
    }

    private static async Task ExecuteAsync(TestDatabase of, string sql)
    {
        await using var command = of.Database.DataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
