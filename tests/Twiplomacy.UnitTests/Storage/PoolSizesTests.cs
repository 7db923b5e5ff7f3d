using Twiplomacy.Storage.Connections;
using Xunit;

namespace Twiplomacy.UnitTests.Storage;

/// <summary>All pools of a server, a worker and a verb fit into the slots of the database.</summary>
public sealed class PoolSizesTests
{
    [Theory]
    [InlineData(97, 2)]
    [InlineData(197, 2)]
    [InlineData(197, 6)]
    [InlineData(500, 16)]
    public void Three_processes_fit_into_one_server(int slots, int jobsAtOnce)
    {
        var sizes = PoolSizes.Of(slots, jobsAtOnce);

        Assert.True(3 * sizes.Total <= slots, $"{sizes}");
        Assert.True(sizes.Requests >= 8, $"{sizes}");
        Assert.True(sizes.Heartbeats > jobsAtOnce && sizes.Work >= 3 * jobsAtOnce, $"{sizes}");
    }

    [Fact]
    public void A_small_server_is_enough_to_begin_with() => Assert.True(PoolSizes.Of(20, 2) is { Requests: >= 4, Uploads: >= 2, Work: >= 6 });

    [Fact]
    public void One_process_never_asks_for_more_than_the_server_has() => Assert.All(
        from slots in Enumerable.Range(6, 300) from jobs in (int[])[1, 2, 4, 16] where slots >= 6 select (slots, Sizes: PoolSizes.Of(slots, jobs)),
        found => Assert.True(found.Sizes.Total <= Math.Max(found.slots, 6), $"{found}"));

    [Theory]
    [InlineData(12)]
    [InlineData(27)]
    [InlineData(30)]
    [InlineData(100)]
    public void A_size_that_is_said_is_split_among_the_pools(int said)
    {
        var sizes = PoolSizes.Split(said, jobsAtOnce: 2);

        Assert.True(sizes.Total <= said, $"{sizes}");
        Assert.All((int[])[sizes.Requests, sizes.Uploads, sizes.Work, sizes.Heartbeats, sizes.Hangfire, sizes.Watching], size => Assert.True(size >= 1, $"{sizes}"));
    }
}
