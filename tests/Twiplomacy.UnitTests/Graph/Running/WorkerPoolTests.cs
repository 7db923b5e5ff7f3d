using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Graph.Running;

public sealed class WorkerPoolTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task A_worker_that_fails_keeps_nobody_waiting_at_a_barrier(int failing)
    {
        var barrier = new PhaseBarrier(3, () => { });
        var met = new bool[3];
        var run = Task.Run(() => WorkerPool.Run(3, worker =>
        {
            if (worker == failing) throw new InvalidDataException("broken");
            met[worker] = barrier.Meet();
        }, barrier.Break));

        await Assert.ThrowsAsync<InvalidDataException>(() => run.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.DoesNotContain(true, met);
    }

    [Fact]
    public async Task What_is_between_two_phases_may_fail_as_well()
    {
        var barrier = new PhaseBarrier(3, () => throw new InvalidDataException("broken"));
        var run = Task.Run(() => WorkerPool.Run(3, _ => barrier.Meet(), barrier.Break));
        await Assert.ThrowsAsync<InvalidDataException>(() => run.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void All_meet_at_each_phase()
    {
        var (phases, arrived) = (0, 0);
        var barrier = new PhaseBarrier(4, () =>
        {
            Assert.Equal(4 * ++phases, Volatile.Read(ref arrived));
        });
        WorkerPool.Run(4, _ =>
        {
            for (var phase = 0; phase < 100; phase++)
            {
                Interlocked.Increment(ref arrived);
                Assert.True(barrier.Meet());
            }
        }, barrier.Break);
        Assert.Equal(100, phases);
    }
}
