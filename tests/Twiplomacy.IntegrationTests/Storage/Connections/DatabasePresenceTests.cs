using Npgsql;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Storage.Connections;
using Xunit;

namespace Twiplomacy.IntegrationTests.Storage.Connections;

public sealed class DatabasePresenceTests(TestDatabase database) : IClassFixture<TestDatabase>
{
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
        await using var source = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1;Username=nobody;Timeout=1");
        var presence = new DatabasePresence(source, time);

        Assert.Equal(TimeSpan.Zero, await presence.GoneForAsync(CancellationToken.None));
        time.Seconds += 70;
        Assert.Equal(TimeSpan.FromSeconds(70), await presence.GoneForAsync(CancellationToken.None));
    }

    private sealed class Ticks : TimeProvider
    {
        public long Seconds { get; set; } = 100;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
