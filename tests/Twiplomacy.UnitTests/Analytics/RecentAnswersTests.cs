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
        var first = _recent.GetAsync("a", () => end.Task, leaving.Token);
        var second = _recent.GetAsync("a", () => throw new InvalidOperationException("computed twice"), CancellationToken.None);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        end.SetResult(7);

        Assert.Equal(7, await second);
    }

    [Fact]
    public async Task A_failure_is_told_and_not_kept()
    {
        await Assert.ThrowsAsync<TimeoutException>(() => _recent.GetAsync("a", () => throw new TimeoutException(), CancellationToken.None));

        Assert.Equal([1], await AskAsync("a"));
    }

    private async Task<IReadOnlyList<int>> AskAsync(params IEnumerable<string> questions)
    {
        var answers = new List<int>();
        foreach (var question in questions) answers.Add(await _recent.GetAsync(question, () => Task.FromResult(++_computed), CancellationToken.None));
        return answers;
    }
}
