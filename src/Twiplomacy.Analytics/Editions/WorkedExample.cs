using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Editions;

/// <summary>
/// How unknown ties become ranges of counts and ranks, shown on four accounts: computed by what computes editions, from
/// lists that leave one pair open.
/// </summary>
public sealed record WorkedExample(IReadOnlyList<string> Accounts, IReadOnlyList<ExampleList> Lists, TieSnapshot Ties, IReadOnlyList<RankingRow> Ranking)
{
    private const string Measure = "mutual_follows";

    private static readonly DateTimeOffset Day = new(2014, 6, 24, 23, 59, 59, TimeSpan.Zero);

    /// <summary>Everything in it, as an edition of these lists would have it.</summary>
    public static WorkedExample Compute()
    {
        string[] names = ["A", "B", "C", "D"];
        ExampleList[] lists =
        [
            new(0, ListCompleteness.Complete, [1, 2]), new(1, ListCompleteness.Complete, [0]), new(2, ListCompleteness.Partial, [0]), new(3, null, []),
        ];
        var ties = LedgerOf(lists).At(Day);
        var members = names.Select((name, number) => new PanelMember(
            ProfileKey.OfId("x", name), number, name, name, null, null, null, null, null, null, new Dictionary<string, string>())).ToList();
        var computed = EditionComputation.Compute(members, ties, [.. lists.Select(_ => Array.Empty<Storage.Accounts.ProfileObservation>())], null, new(), CancellationToken.None);
        return new(names, lists, ties, computed.Rankings[Measure].Rows);
    }

    private static TieLedger LedgerOf(ExampleList[] lists)
    {
        var everybody = Enumerable.Range(0, lists.Length).ToList();
        var population = new Population(
            lists.Length, [.. everybody.Select(_ => true)], [],
            everybody.Select(account => (account, new ProfileWindow(account, DateTimeOffset.MinValue.Ticks, DateTimeOffset.MaxValue.Ticks))), []);
        var captured = lists.Where(list => list.Scope is not null).ToList();
        var streams = captured.Select(list => new LedgerStream(
            list.Owner, ListDirection.Following, list.Scope!.Value, 0, [new LedgerObservation(list.Owner + 1, Day.UtcTicks, ListKeys.Ids)]));
        var runs = captured.SelectMany((list, stream) => list.Members.Select(member => new LedgerRun(stream, member, 0, 0, 0, 0)));
        return new TieLedger(population, [.. streams], [.. runs]);
    }
}
