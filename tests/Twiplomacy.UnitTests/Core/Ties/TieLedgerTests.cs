using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Ties;
using Xunit;
using static Twiplomacy.UnitTests.Core.Ties.KnownTies;

namespace Twiplomacy.UnitTests.Core.Ties;

public sealed class TieLedgerTests
{
    [Fact]
    public void A_missing_row_in_a_partial_list_proves_nothing()
    {
        var ledger = new TieLedger(Population(3), [Stream(0, ListCompleteness.Partial, [1, 2])], [Run(0, 1, 0, 0)]);

        Assert.Equal(TieState.Yes, ledger.At(Day(2)).Follows(0, 1));
        Assert.Equal(TieState.Unknown, ledger.At(Day(2)).Follows(0, 2));
    }

    [Fact]
    public void A_complete_list_proves_who_is_missing_from_its_capture_on()
    {
        var ledger = new TieLedger(Population(3), [Stream(0, ListCompleteness.Complete, [2, 4])], [Run(0, 1, 0, 0)]);

        Assert.Equal(
            [TieState.Unknown, TieState.Yes, TieState.Yes, TieState.No],
            ((int[])[1, 2, 3, 4]).Select(day => ledger.At(Day(day)).Follows(0, 1)));
        Assert.Equal(TieState.No, ledger.At(Day(3)).Follows(0, 2));
    }

    [Fact]
    public void A_followers_list_speaks_about_those_who_follow_its_owner()
    {
        var stream = Stream(0, ListCompleteness.Complete, [1], ListDirection.Followers);
        var snapshot = new TieLedger(Population(3), [stream], [Run(0, 1, 0, 0)]).At(Day(1));

        Assert.Equal((TieState.Yes, TieState.No), (snapshot.Follows(1, 0), snapshot.Follows(2, 0)));
        Assert.Equal(TieState.Unknown, snapshot.Follows(0, 1));
    }

    [Fact]
    public void Both_lists_of_one_account_are_enough_to_know_its_mutual_ties()
    {
        LedgerStream[] streams = [Stream(0, ListCompleteness.Complete, [1]), Stream(0, ListCompleteness.Complete, [1], ListDirection.Followers)];
        var snapshot = new TieLedger(Population(4), streams, [Run(0, 1, 0, 0), Run(0, 2, 0, 0), Run(1, 1, 0, 0)]).At(Day(1));

        Assert.Equal(
            [MutualState.Mutual, MutualState.NotMutual, MutualState.NotMutual],
            ((int[])[1, 2, 3]).Select(b => snapshot.Mutual(0, b)));
        Assert.Equal(MutualState.Unknown, snapshot.Mutual(1, 2));
    }

    [Fact]
    public void A_list_complete_within_a_panel_proves_nothing_about_others_and_nothing_of_an_owner_outside()
    {
        var population = Population(4, (7, Member(0)), (7, Member(1)));
        LedgerStream[] streams =
        [
            Stream(0, ListCompleteness.CompleteWithinPanel, [1], panelRevision: 7),
            Stream(3, ListCompleteness.CompleteWithinPanel, [1], panelRevision: 7),
        ];
        var snapshot = new TieLedger(population, streams, []).At(Day(1));

        Assert.Equal((TieState.No, TieState.Unknown), (snapshot.Follows(0, 1), snapshot.Follows(0, 2)));
        Assert.Equal(TieState.Unknown, snapshot.Follows(3, 1));
    }

    [Fact]
    public void Evidence_older_than_its_age_is_unknown_and_the_limit_itself_is_not()
    {
        var ledger = new TieLedger(Population(3), [Stream(0, ListCompleteness.Complete, [2])], [Run(0, 1, 0, 0)]);

        Assert.Equal(TieState.Yes, ledger.At(Day(5), TimeSpan.FromDays(3)).Follows(0, 1));
        Assert.Equal(TieState.No, ledger.At(Day(5), TimeSpan.FromDays(3)).Follows(0, 2));
        Assert.Equal(TieState.Unknown, ledger.At(Day(6), TimeSpan.FromDays(3)).Follows(0, 1));
        Assert.Equal(TieState.Unknown, ledger.At(Day(6), TimeSpan.FromDays(3)).Follows(0, 2));
    }

    [Fact]
    public void A_follow_with_a_date_is_a_yes_from_that_date_even_in_a_later_capture()
    {
        var ledger = new TieLedger(Population(2), [Stream(0, ListCompleteness.Partial, [9])], [Run(0, 1, 0, 0, Day(3).UtcTicks)]);

        Assert.Equal(TieState.Unknown, ledger.At(Day(2)).Follows(0, 1));
        Assert.Equal(TieState.Yes, ledger.At(Day(3)).Follows(0, 1));
        Assert.True(Assert.Single(ledger.EvidenceOf(0, 1, Day(3))).IsDated);
    }

    [Theory]
    [InlineData(ListCompleteness.Partial, ListDirection.Following)]
    [InlineData(ListCompleteness.Complete, ListDirection.Followers)]
    public void At_equal_captures_a_yes_wins_and_the_clash_is_counted(ListCompleteness scope, ListDirection direction)
    {
        var isFollowing = direction == ListDirection.Following;
        LedgerStream[] streams = [Stream(0, ListCompleteness.Complete, [1]), Stream(isFollowing ? 0 : 1, scope, [1], direction)];
        if (isFollowing) streams[1] = streams[1] with { Observations = [new LedgerObservation(999, Day(1).UtcTicks, ListKeys.Ids)] };
        var snapshot = new TieLedger(Population(2), streams, [Run(1, isFollowing ? 1 : 0, 0, 0)]).At(Day(1));

        Assert.Equal(TieState.Yes, snapshot.Follows(0, 1));
        Assert.Equal(1, snapshot.Clashes);
    }

    [Fact]
    public void Two_captures_of_one_instant_that_agree_are_no_clash()
    {
        var stream = Stream(0, ListCompleteness.Complete, [1]) with
        {
            Observations = [new LedgerObservation(1, Day(1).UtcTicks, ListKeys.Ids), new LedgerObservation(2, Day(1).UtcTicks, ListKeys.Ids)],
        };

        Assert.Equal(0, new TieLedger(Population(2), [stream], [Run(0, 1, 0, 1)]).At(Day(1)).Clashes);
        Assert.Equal(1, new TieLedger(Population(2), [stream], [Run(0, 1, 0, 0)]).At(Day(1)).Clashes);
    }

    [Fact]
    public void A_list_proves_absence_only_of_accounts_that_it_could_have_named()
    {
        // Account 1 is known by id alone, account 2 by its handle since day 5.
        var since = new ProfileWindow(2, Day(5).UtcTicks, DateTimeOffset.MaxValue.Ticks);
        var population = new Population(3, [true, true, false], [since], [(0, Always(0))], []);
        var byHandle = Stream(0, ListCompleteness.Complete, [4, 6], keys: ListKeys.Handles);
        var byId = Stream(0, ListCompleteness.Complete, [6], keys: ListKeys.Ids);
        var (handles, ids) = (new TieLedger(population, [byHandle], []), new TieLedger(population, [byId], []));

        Assert.Equal([TieState.Unknown, TieState.Unknown], ((int[])[1, 2]).Select(b => handles.At(Day(4)).Follows(0, b)));
        Assert.Equal([TieState.Unknown, TieState.No], ((int[])[1, 2]).Select(b => handles.At(Day(6)).Follows(0, b)));
        Assert.Equal([TieState.No, TieState.Unknown], ((int[])[1, 2]).Select(b => ids.At(Day(6)).Follows(0, b)));
    }

    [Fact]
    public void Rows_agree_with_the_states_of_single_pairs()
    {
        var random = new Random(7);
        for (var round = 0; round < 20; round++)
        {
            var states = Random(random, random.Next(2, 70), 300);
            var (n, snapshot) = (states.GetLength(0), Of(states));
            for (var a = 0; a < n; a++) CheckRow(snapshot, states, a, n);
        }
    }

    private static void CheckRow(TieSnapshot snapshot, TieState[,] states, int a, int n)
    {
        var (outYes, outKnown, inYes, inKnown) = (BitRow.Create(n), BitRow.Create(n), BitRow.Create(n), BitRow.Create(n));
        snapshot.FillRow(a, outYes, outKnown, inYes, inKnown);
        for (var b = 0; b < n; b++)
        {
            if (a == b) continue;
            Assert.Equal(states[a, b], snapshot.Follows(a, b));
            Assert.Equal((states[a, b] == TieState.Yes, states[a, b] != TieState.Unknown), (BitRow.Has(outYes, b), BitRow.Has(outKnown, b)));
            Assert.Equal((states[b, a] == TieState.Yes, states[b, a] != TieState.Unknown), (BitRow.Has(inYes, b), BitRow.Has(inKnown, b)));
        }
        Assert.False(BitRow.Has(outKnown, a) || BitRow.Has(inKnown, a));
    }
}
