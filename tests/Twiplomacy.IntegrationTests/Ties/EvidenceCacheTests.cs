using Twiplomacy.Analytics.Caching;
using Twiplomacy.Core.Accounts;
using Xunit;

namespace Twiplomacy.IntegrationTests.Ties;

public sealed class EvidenceCacheTests : IAsyncLifetime
{
    private TieWorkshop _workshop = null!;
    private EvidenceCache<string, int> _cache = null!;
    private int _computed;

    public async Task InitializeAsync()
    {
        _workshop = await TieWorkshop.OpenAsync();
        _cache = new(_workshop.Versions, most: 2);
    }

    public async Task DisposeAsync() => await _workshop.DisposeAsync();

    [Fact]
    public async Task An_answer_is_kept_until_an_import_comes_or_is_taken_back()
    {
        Assert.Equal([1, 1], await AskAsync("a", "a"));
        await _workshop.TakeAsync(new Arrival(0, new PanelRows([AccountRef.ById("1")])));
        Assert.Equal([2, 2], await AskAsync("a", "a"));
        await _workshop.TakeAsync(new Undo(0));
        Assert.Equal([3, 3], await AskAsync("a", "a"));
    }

    [Fact]
    public async Task Those_asked_for_longest_ago_are_forgotten()
    {
        Assert.Equal([1, 2, 1, 3, 1, 3, 4], await AskAsync("a", "b", "a", "c", "a", "c", "b"));
    }

    [Fact]
    public async Task Whoever_asks_meanwhile_waits_for_the_same_answer_and_may_leave_it_to_the_others()
    {
        var (begun, end) = (new TaskCompletionSource(), new TaskCompletionSource<int>());
        using var leaving = new CancellationTokenSource();
        var first = _cache.GetAsync("a", () =>
        {
            begun.SetResult();
            return end.Task;
        }, leaving.Token);
        await begun.Task;
        var second = _cache.GetAsync("a", () => throw new InvalidOperationException("computed twice"), CancellationToken.None);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        end.SetResult(7);

        Assert.Equal(7, await second);
    }

    [Fact]
    public async Task A_failure_is_not_kept()
    {
        await Assert.ThrowsAsync<TimeoutException>(() => _cache.GetAsync("a", () => throw new TimeoutException(), CancellationToken.None));

        Assert.Equal([1], await AskAsync("a"));
    }

    private async Task<IReadOnlyList<int>> AskAsync(params IEnumerable<string> questions)
    {
        var answers = new List<int>();
        foreach (var question in questions) answers.Add(await _cache.GetAsync(question, () => Task.FromResult(++_computed), CancellationToken.None));
        return answers;
    }
}
