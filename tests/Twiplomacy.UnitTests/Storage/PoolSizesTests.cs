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

        Assert.True(3 * (sizes.Requests + sizes.Uploads + sizes.Work + sizes.Heartbeats + sizes.Hangfire + PoolSizes.Watching) <= slots, $"{sizes}");
        Assert.True(sizes.Requests >= 8, $"{sizes}");
        Assert.True(sizes.Heartbeats > jobsAtOnce && sizes.Work >= 3 * jobsAtOnce, $"{sizes}");
    }

    [Fact]
    public void A_small_server_is_enough_to_begin_with() => Assert.True(PoolSizes.Of(20, 2) is { Requests: >= 4, Uploads: >= 2, Work: >= 6 });
}
