using Twiplomacy.Analytics.Changes;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Ties;
using Xunit;
using static Twiplomacy.UnitTests.Core.Ties.KnownTies;

namespace Twiplomacy.UnitTests.Analytics.Changes;

public sealed class TieChangesTests
{
    private static IReadOnlyList<TieChange> Changes(TieLedger ledger, params SignOfLife[] shown) => TieChanges.Of(ledger, shown);

    private static TieLedger Ledger(LedgerStream[] streams, params LedgerRun[] runs) => new(Population(4), streams, runs);

    private static TieChange Change(ChangeKind kind, int a, int b, int after, int by) => new(kind, a, b, Day(after).UtcTicks, Day(by).UtcTicks);

    private static SignOfLife Sign(int account, int day, bool isAlive) => new(account, Day(day).UtcTicks, isAlive);

    [Fact]
    public void First_sight_is_no_news()
    {
        var ledger = Ledger([Stream(0, ListCompleteness.Complete, [2])], Run(0, 1, 0, 0));

        Assert.Empty(Changes(ledger));
    }

    [Fact]
    public void A_follow_is_bracketed_by_the_capture_without_it_and_the_one_with_it()
    {
        var ledger = Ledger([Stream(0, ListCompleteness.Complete, [2, 5, 9])], Run(0, 1, 1, 2));

        Assert.Equal([Change(ChangeKind.Followed, 0, 1, 2, 5)], Changes(ledger));
    }

    [Fact]
    public void A_partial_list_ends_no_tie()
    {
        var ledger = Ledger([Stream(0, ListCompleteness.Partial, [2, 5])], Run(0, 1, 0, 0));

        Assert.Empty(Changes(ledger, Sign(1, 9, isAlive: true)));
    }

    [Fact]
    public void A_loss_is_an_unfollow_only_if_the_other_was_seen_alive_since()
    {
        var ledger = Ledger([Stream(0, ListCompleteness.Complete, [2, 5])], Run(0, 1, 0, 0));

        Assert.Equal([Change(ChangeKind.NoLongerListed, 0, 1, 2, 5)], Changes(ledger));
        Assert.Equal([Change(ChangeKind.NoLongerListed, 0, 1, 2, 5)], Changes(ledger, Sign(1, 3, isAlive: true)));
        Assert.Equal([Change(ChangeKind.Unfollowed, 0, 1, 2, 5)], Changes(ledger, Sign(1, 5, isAlive: true)));
        Assert.Equal([Change(ChangeKind.Unfollowed, 0, 1, 2, 5)], Changes(ledger, Sign(1, 8, isAlive: true), Sign(1, 9, isAlive: false)));
        Assert.Equal([Change(ChangeKind.Gone, 0, 1, 2, 5)], Changes(ledger, Sign(1, 4, isAlive: false)));
        Assert.Equal([Change(ChangeKind.Gone, 0, 1, 2, 5)], Changes(ledger, Sign(1, 6, isAlive: false), Sign(1, 9, isAlive: true)));
    }

    [Fact]
    public void Any_list_that_holds_the_other_shows_that_it_was_alive()
    {
        var ledger = Ledger(
            [Stream(0, ListCompleteness.Complete, [2, 5]), Stream(2, ListCompleteness.Partial, [6])], Run(0, 1, 0, 0), Run(1, 1, 0, 0));

        Assert.Equal([Change(ChangeKind.Unfollowed, 0, 1, 2, 5)], Changes(ledger));
    }

    [Fact]
    public void Of_a_followers_list_it_is_the_follower_who_may_be_gone()
    {
        var ledger = Ledger([Stream(0, ListCompleteness.Complete, [2, 5], ListDirection.Followers)], Run(0, 1, 0, 0));

        Assert.Equal([Change(ChangeKind.Gone, 1, 0, 2, 5)], Changes(ledger, Sign(1, 5, isAlive: false), Sign(0, 5, isAlive: true)));
    }

    [Fact]
    public void What_comes_back_after_it_was_gone_has_returned()
    {
        var ledger = Ledger([Stream(0, ListCompleteness.Complete, [2, 5, 9])], Run(0, 1, 0, 0), Run(0, 1, 2, 2));

        Assert.Equal(
            [Change(ChangeKind.Gone, 0, 1, 2, 5), Change(ChangeKind.Returned, 0, 1, 5, 9)],
            Changes(ledger, Sign(1, 5, isAlive: false)));
        Assert.Equal(
            [ChangeKind.Unfollowed, ChangeKind.Followed],
            Changes(ledger, Sign(1, 5, isAlive: true)).Select(change => change.Kind));
    }

    [Fact]
    public void Pairs_become_mutual_and_stop_being_so()
    {
        var ledger = Ledger(
            [Stream(0, ListCompleteness.Complete, [1, 4, 8]), Stream(1, ListCompleteness.Complete, [2])], Run(0, 1, 1, 1), Run(1, 0, 0, 0));

        Assert.Equal(
            [
                Change(ChangeKind.Followed, 0, 1, 1, 4), Change(ChangeKind.BecameMutual, 0, 1, 1, 4),
                Change(ChangeKind.NoLongerListed, 0, 1, 4, 8), Change(ChangeKind.StoppedBeingMutual, 0, 1, 4, 8),
            ],
            Changes(ledger));
    }

    [Fact]
    public void A_pair_whose_mutual_state_was_unknown_does_not_become_mutual()
    {
        var ledger = Ledger(
            [Stream(0, ListCompleteness.Complete, [1]), Stream(1, ListCompleteness.Complete, [4])], Run(0, 1, 0, 0), Run(1, 0, 0, 0));

        Assert.Empty(Changes(ledger));
    }

    [Fact]
    public void A_yes_and_a_no_of_one_instant_are_a_yes_and_no_change()
    {
        var ledger = Ledger(
            [Stream(0, ListCompleteness.Complete, [2, 5]), Stream(1, ListCompleteness.Complete, [5], ListDirection.Followers)], Run(0, 1, 0, 1));

        Assert.Empty(Changes(ledger));
    }

    [Fact]
    public void The_order_in_which_lists_arrived_does_not_show()
    {
        LedgerStream[] streams = [Stream(0, ListCompleteness.Complete, [2, 5]), Stream(1, ListCompleteness.Complete, [3, 7], ListDirection.Followers)];
        LedgerRun[] runs = [Run(0, 1, 1, 1), Run(1, 0, 1, 1)];
        LedgerRun[] turned = [Run(1, 1, 1, 1), Run(0, 0, 1, 1)];

        Assert.Equal([Change(ChangeKind.Followed, 0, 1, 3, 5)], Changes(Ledger(streams, runs)));
        Assert.Equal(Changes(Ledger(streams, runs)), Changes(Ledger([streams[1], streams[0]], turned)));
    }
}
