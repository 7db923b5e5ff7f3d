using Twiplomacy.Analytics.Caching;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics;

public sealed class WorkGateTests
{
    [Fact]
    public async Task No_more_is_computed_at_once_than_may_be_and_all_of_it_in_the_end()
    {
        using var gate = new WorkGate(atOnce: 2, mostPairs: 1);
        var (running, most) = (0, 0);

        var done = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => gate.RunAsync(async () =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            await Task.Yield();
            Interlocked.Decrement(ref running);
            return number;
        }, CancellationToken.None)));

        Assert.Equal(Enumerable.Range(0, 20), done);
        Assert.InRange(most, 1, 2);
    }

    [Fact]
    public async Task Whoever_comes_when_the_queue_is_full_is_told_so_at_once_and_may_come_again()
    {
        using var gate = new WorkGate(atOnce: 1, mostPairs: 1);
        var held = new TaskCompletionSource<int>();
        var waiting = Enumerable.Range(0, 33).Select(_ => gate.RunAsync(() => held.Task, CancellationToken.None)).ToList();

        await Assert.ThrowsAsync<WorkBusyException>(() => gate.RunAsync(() => Task.FromResult(0), CancellationToken.None));
        held.SetResult(7);

        Assert.All(await Task.WhenAll(waiting), value => Assert.Equal(7, value));
        Assert.Equal(1, await gate.RunAsync(() => Task.FromResult(1), CancellationToken.None));
    }

    [Fact]
    public async Task Whoever_leaves_while_waiting_takes_no_place()
    {
        using var gate = new WorkGate(atOnce: 1, mostPairs: 1);
        using var leaving = new CancellationTokenSource();
        var held = new TaskCompletionSource<int>();
        var first = gate.RunAsync(() => held.Task, CancellationToken.None);
        var left = Enumerable.Range(0, 32).Select(_ => gate.RunAsync(() => Task.FromResult(0), leaving.Token)).ToList();
        await leaving.CancelAsync();
        foreach (var one in left) await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);

        var next = gate.RunAsync(() => Task.FromResult(2), CancellationToken.None);
        held.SetResult(1);

        Assert.Equal((1, 2), (await first, await next));
    }

    [Fact]
    public async Task A_failure_frees_its_place()
    {
        using var gate = new WorkGate(atOnce: 1, mostPairs: 1);
        for (var time = 0; time < 50; time++)
            await Assert.ThrowsAsync<InvalidOperationException>(() => gate.RunAsync<int>(() => throw new InvalidOperationException(), CancellationToken.None));
    }

    [Theory]
    [InlineData(10_000, true)]
    [InlineData(10_001, false)]
    [InlineData(200_000, false)]
    public void A_panel_of_more_pairs_than_may_be_looked_at_is_refused(int members, bool passes)
    {
        using var gate = new WorkGate(atOnce: 1, mostPairs: 100_000_000);
        Assert.Equal(passes, gate.Allows(members));
        if (passes)
        {
            gate.Require(members);
            gate.RequireOfEdition(members);
            return;
        }
        Assert.Equal(WorkMessages.TooLarge(members, most: 10_000), Assert.Throws<WorkTooLargeException>(() => gate.Require(members)).Said);
        Assert.Equal(WorkMessages.LargeEdition(members, most: 10_000), Assert.Throws<WorkTooLargeException>(() => gate.RequireOfEdition(members)).Said);
    }
}
