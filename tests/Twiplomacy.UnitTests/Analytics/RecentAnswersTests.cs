using Twiplomacy.Analytics.Caching;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics;

public sealed class RecentAnswersTests
{
    private readonly RecentAnswers<string, int> _recent = new("test", most: 2);
    private int _computed;

    [Fact]
    public async Task Those_asked_for_longest_ago_are_forgotten() =>
        Assert.Equal([1, 2, 1, 3, 1, 3, 4], await AskAsync("a", "b", "a", "c", "a", "c", "b"));

    [Fact]
    public async Task Whoever_asks_meanwhile_waits_for_the_same_answer_and_may_leave_it_to_the_others()
    {
        var end = new TaskCompletionSource<int>();
        using var leaving = new CancellationTokenSource();
        var first = _recent.GetAsync("a", _ => end.Task, leaving.Token);
        var second = _recent.GetAsync("a", _ => throw new InvalidOperationException("computed twice"), CancellationToken.None);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        end.SetResult(7);

        Assert.Equal(7, await second);
    }

    [Fact]
    public async Task What_nobody_waits_for_any_more_is_given_up_and_begun_anew()
    {
        using var leaving = new CancellationTokenSource();
        var (begun, givenUp) = (new TaskCompletionSource(), new TaskCompletionSource());
        async Task<int> ComputeAsync(CancellationToken cancellationToken)
        {
            await using var _ = cancellationToken.Register(givenUp.SetResult);
            begun.SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
        var (first, second) = (_recent.GetAsync("a", ComputeAsync, leaving.Token), _recent.GetAsync("a", ComputeAsync, leaving.Token));
        await begun.Task;
        await leaving.CancelAsync();

        foreach (var left in (Task<int>[])[first, second]) await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        await givenUp.Task.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.Equal([1], await AskAsync("a"));
    }

    [Fact]
    public async Task What_is_being_computed_is_not_forgotten_for_others()
    {
        var end = new TaskCompletionSource<int>();
        var first = _recent.GetAsync("a", _ => end.Task, CancellationToken.None);
        await AskAsync("b", "c", "d");
        var second = _recent.GetAsync("a", _ => throw new InvalidOperationException("computed twice"), CancellationToken.None);
        end.SetResult(7);

        Assert.Equal((7, 7), (await first, await second));
        Assert.Equal([3, 4], await AskAsync("d", "b"));
    }

    [Fact]
    public async Task A_failure_is_told_and_not_kept()
    {
        await Assert.ThrowsAsync<TimeoutException>(() => _recent.GetAsync("a", _ => throw new TimeoutException(), CancellationToken.None));

        Assert.Equal([1], await AskAsync("a"));
    }

    private async Task<IReadOnlyList<int>> AskAsync(params IEnumerable<string> questions)
    {
        var answers = new List<int>();
        foreach (var question in questions) answers.Add(await _recent.GetAsync(question, _ => Task.FromResult(++_computed), CancellationToken.None));
        return answers;
    }
}
