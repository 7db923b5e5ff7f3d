using Twiplomacy.Analytics.Changes;
using Twiplomacy.Analytics.Panels;
using Xunit;

namespace Twiplomacy.IntegrationTests.Ties;

/// <summary>Stored changes are those that the evidence gives, whatever came, in whichever order, and was taken back.</summary>
public sealed class StoredChangesTests
{
    [Fact]
    public async Task Whatever_is_stored_is_what_is_computed_and_pages_put_together_are_the_whole()
    {
        var (changed, random) = (0, new Random(7));
        for (var seed = 1; seed <= 3; seed++)
        {
            var history = new RandomHistory(seed + 3_000_000);
            await using var workshop = await TieWorkshop.OpenAsync();
            foreach (var (index, step) in history.Draw(60).Index())
            {
                await workshop.TakeAsync(step);
                if (index % 10 != 9) continue;
                var (one, two) = (history.Instant(), history.Instant());
                var (from, to) = one < two ? (one, two) : (two, one);
                foreach (var (first, last) in (Period[])[new(DateTimeOffset.MinValue, DateTimeOffset.MaxValue.AddDays(-2)), new(from, to)])
                {
                    var expected = await ComputedAsync(workshop, first, last);
                    var question = new PanelChangeQuestion(TieWorkshop.Panel, first, last);
                    Assert.Equal(expected, Lines((await workshop.Changes.FindAsync(question, CancellationToken.None))!.Rows));
                    Assert.Equal(expected, await PagedAsync(workshop, question, random.Next(1, 4)));
                    Assert.Equal(expected.Reverse(), await PagedAsync(workshop, question with { NewestFirst = true }, random.Next(1, 4)));
                    changed += expected.Count;
                }
            }
        }
        Assert.True(changed > 40, $"only {changed} changes");
    }

    private static async Task<IReadOnlyList<string>> ComputedAsync(TieWorkshop workshop, DateTimeOffset from, DateTimeOffset to)
    {
        var members = (await workshop.Studies.FindMembersDuringAsync(TieWorkshop.Panel, from, to, CancellationToken.None))!;
        var ledger = await workshop.Studies.LedgerAsync(members, DateTimeOffset.MaxValue, CancellationToken.None);
        return Lines(TieChanges.Of(ledger, []).Where(change => change.By >= from.UtcTicks && change.By <= to.UtcTicks)
            .Select(change => new PanelChange(change.Kind, members[change.A], members[change.B], At(change.After), At(change.By))));
    }

    private static async Task<IReadOnlyList<string>> PagedAsync(TieWorkshop workshop, PanelChangeQuestion question, int rows)
    {
        var all = new List<PanelChange>();
        while (true)
        {
            var page = (await workshop.Changes.FindAsync(question with { Limit = rows }, CancellationToken.None))!.Rows;
            all.AddRange(page);
            if (page.Count < rows) return Lines(all);
            var last = page[^1];
            question = question with { After = new ChangePosition(last.By, last.Kind, last.Account.Account, last.Other.Account) };
        }
    }

    private static IReadOnlyList<string> Lines(IEnumerable<PanelChange> changes) =>
        [.. changes.Select(change => $"{change.Kind} {change.Account.Account} {change.Other.Account} {change.After:O} {change.By:O}")];

    private static DateTimeOffset At(long ticks) => new(ticks, TimeSpan.Zero);

    private sealed record Period(DateTimeOffset From, DateTimeOffset To);
}
