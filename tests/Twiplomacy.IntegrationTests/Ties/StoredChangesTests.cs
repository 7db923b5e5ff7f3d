using Twiplomacy.Analytics.Changes;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Time;
using Xunit;

namespace Twiplomacy.IntegrationTests.Ties;

/// <summary>Stored changes are those that the evidence gives, whatever came, in whichever order, and was taken back.</summary>
public sealed class StoredChangesTests
{
    private const int Lists = 12;

    private static readonly string[] Ids = ["101", "102", "103", "104"];

    [Fact]
    public async Task Whatever_is_stored_is_what_is_computed_and_pages_put_together_are_the_whole()
    {
        var changed = 0;
        for (var seed = 1; seed <= 3; seed++)
        {
            var random = new Random(seed);
            await using var workshop = await TieWorkshop.OpenAsync();
            await workshop.TakeAsync(new Arrival(0, new PanelRows([.. Ids.Select(AccountRef.ById)])));
            for (var list = 1; list <= Lists; list++)
            {
                await workshop.TakeAsync(new Arrival(list, DrawList(random)));
                if (list % 4 != 0) continue;
                if (random.Next(2) == 0) await workshop.TakeAsync(new Undo(list - random.Next(4)));
                changed += await CompareAsync(workshop, DateTimeOffset.MinValue, Day(20), random);
                changed += await CompareAsync(workshop, Day(random.Next(4)), Day(4 + random.Next(5)), random);
                // What was seen at the very beginning is not in it.
                changed += await CompareAsync(workshop, Day(random.Next(4)).AddTicks(1), Day(8), random);
            }
        }
        Assert.True(changed > 50, $"only {changed} changes");
    }

    private static async Task<int> CompareAsync(TieWorkshop workshop, DateTimeOffset from, DateTimeOffset to, Random random)
    {
        var expected = await ComputedAsync(workshop, from, to);
        var question = new PanelChangeQuestion(TieWorkshop.Panel, from, to);
        Assert.Equal(expected, Lines((await workshop.Changes.FindAsync(question, CancellationToken.None))!.Rows));
        Assert.Equal(expected, await PagedAsync(workshop, question, random.Next(1, 6)));
        Assert.Equal(expected.Reverse(), await PagedAsync(workshop, question with { NewestFirst = true }, random.Next(1, 6)));
        return expected.Count;
    }

    // Complete lists of ids, as they come: out of order, and of several owners at one instant.
    private static OwnedExport DrawList(Random random)
    {
        var owner = Ids[random.Next(Ids.Length)];
        var members = Ids.Where(id => id != owner && random.Next(2) == 0).Append("999").Select(id => new Listed(AccountRef.ById(id), null));
        return new OwnedExport(
            AccountRef.ById(owner), (ListDirection)random.Next(2), ListCompleteness.Complete, Day(random.Next(9)), ProfileKeyKind.Id, [.. members]);
    }

    private static DateTimeOffset Day(int day) => Capture.EndOf(new DateOnly(2014, 3, 1).AddDays(day));

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
}
