using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.PersonalData;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Erasure;

/// <summary>Every column of text or JSON can name a person, as the list of homes says, or names nobody, for a reason: somebody has thought of it.</summary>
public sealed class PersonalHomesTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Every_column_of_text_is_listed()
    {
        Assert.Empty(await UnlistedAsync());
    }

    [Fact]
    public async Task A_new_column_of_text_is_found()
    {
        await using var other = await TestDatabase.CreateAsync();
        await ExecuteAsync(other, "create table visitor (visitor_id integer primary key, seen jsonb); alter table job add column remark text");

        Assert.Equal(["public.job.remark", "public.visitor.seen"], await UnlistedAsync(other));
    }

    [Fact]
    public async Task What_is_listed_is_there_and_listed_once()
    {
        await using var connection = await database.Database.DataSource.OpenConnectionAsync();
        var tables = (await connection.QueryAsync<string>(
            "select format('%s.%s', schemaname, tablename) from pg_tables where schemaname in ('public', 'hangfire')", CancellationToken.None)).ToHashSet();
        var homes = PersonalHomes.All.SelectMany(home => home.Tables).Select(table => table.Name).ToList();
        var columns = (await PersonalCatalogue.ListTextsAsync(connection, CancellationToken.None)).SelectMany(table => table)
            .Select(column => $"{column.Table}.{column.Name.Trim('"')}").ToHashSet();

        Assert.Equal(homes.Count, homes.Distinct().Count());
        Assert.Equal([], homes.Except(tables));
        Assert.Equal([], ListedColumns().Except(columns));
        Assert.Equal([], Without.Intersect(Named));
        Assert.Equal(Without.Count, Without.Distinct().Count());
        Assert.All(PersonalHomes.Without, reason => Assert.EndsWith(".", reason.Why, StringComparison.Ordinal));
        Assert.Equal(Enum.GetValues<PersonalHomeName>(), PersonalHomes.All.Select(home => home.Name));
    }

    private static List<string> Named { get; } = [.. PersonalHomes.All.SelectMany(home => home.Tables)
        .SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column.Name}")).Distinct()];

    private static List<string> Without { get; } = [.. PersonalHomes.Without.SelectMany(reason => reason.Columns)];

    private static IEnumerable<string> ListedColumns() => Named.Concat(Without);

    private Task<IReadOnlyList<string>> UnlistedAsync() => UnlistedAsync(database);

    private static async Task<IReadOnlyList<string>> UnlistedAsync(TestDatabase of)
    {
        await using var connection = await of.Database.DataSource.OpenConnectionAsync();
        var texts = await PersonalCatalogue.ListTextsAsync(connection, CancellationToken.None);
        return [.. texts.SelectMany(table => table).Select(column => $"{column.Table}.{column.Name.Trim('"')}").Except(ListedColumns()).Order(StringComparer.Ordinal)];
    }

    private static async Task ExecuteAsync(TestDatabase of, string sql)
    {
        await using var command = of.Database.DataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
