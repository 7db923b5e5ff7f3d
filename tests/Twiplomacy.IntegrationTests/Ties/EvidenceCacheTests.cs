using Twiplomacy.Analytics.Caching;
using Twiplomacy.Core.Accounts;
using Xunit;

namespace Twiplomacy.IntegrationTests.Ties;

public sealed class EvidenceCacheTests
{
    [Fact]
    public async Task An_answer_is_kept_until_an_import_comes_or_is_taken_back()
    {
        await using var workshop = await TieWorkshop.OpenAsync();
        var cache = new EvidenceCache<string, int>(workshop.Versions, "test", most: 2);
        var computed = 0;
        async Task<IReadOnlyList<int>> AskTwiceAsync() => [await AskAsync(), await AskAsync()];
        Task<int> AskAsync() => cache.GetAsync("a", _ => Task.FromResult(++computed), CancellationToken.None);

        Assert.Equal([1, 1], await AskTwiceAsync());
        await workshop.TakeAsync(new Arrival(0, new PanelRows([AccountRef.ById("1")])));
        Assert.Equal([2, 2], await AskTwiceAsync());
        await workshop.TakeAsync(new Undo(0));
        Assert.Equal([3, 3], await AskTwiceAsync());
    }
}
