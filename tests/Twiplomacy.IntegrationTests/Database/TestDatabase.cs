using Microsoft.Extensions.Logging.Abstractions;
using Twiplomacy.Storage.Embedded;
using Xunit;

namespace Twiplomacy.IntegrationTests.Database;

/// <summary>
/// A fresh, migrated, empty database on the test run's own PostgreSQL: <c>IClassFixture&lt;TestDatabase&gt;</c> for one per class,
/// <see cref="CreateAsync"/> for one per test. Its sessions stand in an odd time zone.
/// </summary>
public sealed class TestDatabase : IAsyncLifetime, IAsyncDisposable
{
    private string Further { get; init; } = "";

    private TimeSpan? LongestStatement { get; init; }

    private string? Given { get; init; }

    private readonly string _name = "test_" + Guid.NewGuid().ToString("N");
    private readonly TestCluster? _own;
    private TwiplomacyDatabase? _database;

    public TestDatabase()
    {
    }

    /// <summary>A database of a cluster that the test has for itself.</summary>
    internal TestDatabase(TestCluster own) => _own = own;

    /// <summary>An empty database that the test has made, and drops with its server.</summary>
    internal static async Task<TestDatabase> AtAsync(string connectionString)
    {
        var database = new TestDatabase { Given = connectionString };
        await database.InitializeAsync();
        return database;
    }

    public TwiplomacyDatabase Database => _database ?? throw new InvalidOperationException("The database is open between InitializeAsync and DisposeAsync.");

    public string ConnectionString => Database.ConnectionString;

    /// <summary>What the program is given to use this database.</summary>
    public DatabaseOptions Options => new() { ConnectionString = ConnectionString };

    /// <param name="further">What its connection string says besides.</param>
    /// <param name="longestStatement">How long a statement of a request may take.</param>
    public static async Task<TestDatabase> CreateAsync(string further = "", TimeSpan? longestStatement = null)
    {
        var database = new TestDatabase { Further = further, LongestStatement = longestStatement };
        await database.InitializeAsync();
        return database;
    }

    public async Task InitializeAsync()
    {
        var options = new DatabaseOptions { ConnectionString = Given ?? $"{await (await ClusterAsync()).CopyTemplateAsync(_name)};{Further}" };
        if (LongestStatement is { } longest) options = options with { LongestStatement = longest };
        _database = await TwiplomacyDatabase.OpenAsync(options, NullLogger.Instance, CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
            _database = null;
            if (Given is null) await (await ClusterAsync()).DropAsync(_name);
        }
    }

    private Task<TestCluster> ClusterAsync() => _own is null ? TestCluster.GetAsync() : Task.FromResult(_own);

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();
}
