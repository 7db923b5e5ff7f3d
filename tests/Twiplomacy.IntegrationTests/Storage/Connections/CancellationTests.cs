using System.Diagnostics;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Storage.Connections;
using Xunit;

namespace Twiplomacy.IntegrationTests.Storage.Connections;

public sealed class CancellationTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task A_statement_ends_when_its_caller_does_whatever_its_limit_of_time()
    {
        await using var connection = await database.Database.DataSource.OpenConnectionAsync();
        using var caller = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var watch = Stopwatch.StartNew();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            connection.ExecuteAsync("select pg_sleep(120)", null, Twiplomacy.Storage.Connections.Database.Unlimited, caller.Token));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
    }
}
