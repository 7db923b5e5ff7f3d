using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Ties;
using Twiplomacy.UnitTests.Core.Ties;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Explanations;

/// <summary>Why mutual ties came and went, and that what is listed is always the whole difference.</summary>
public sealed class TieMovementsTests
{
    private const TieState Yes = TieState.Yes, No = TieState.No, Open = TieState.Unknown;

    [Fact]
    public void What_is_gained_less_what_is_lost_is_the_difference_whatever_came_and_went()
    {
        var random = new Random(41);
        for (var round = 0; round < 200; round++)
        {
            var (before, now) = (RandomView(random), RandomView(random));
            foreach (var (account, member) in now.Accounts.Select((a, i) => (a, i)))
            {
                if (before.PositionOf(account) is not (>= 0 and var earlier)) continue;
                var moved = TieMovements.Of(before, earlier, now, member);
                Assert.Equal(
                    now.Ties.MutualPeers(member).Count - before.Ties.MutualPeers(earlier).Count, moved.Gained.Count - moved.Lost.Count);
            }
        }
    }

    [Theory]
    [InlineData(No, Yes, TieCause.OwnDoing)]
    [InlineData(No, Open, TieCause.OwnDoing)]
    [InlineData(Yes, No, TieCause.OthersDoing)]
    [InlineData(No, No, TieCause.BothDoing)]
    [InlineData(Yes, Open, TieCause.Evidence)]
    [InlineData(Open, Open, TieCause.Evidence)]
    public void Who_did_not_follow_is_who_brought_the_tie_or_ended_it(TieState there, TieState back, TieCause cause)
    {
        var (not, mutual) = (View(Pair(there, back), "a", "b"), View(Pair(Yes, Yes), "a", "b"));

        Assert.Equal(cause, Assert.Single(TieMovements.Of(not, 0, mutual, 0).Gained).Cause);
        Assert.Equal(cause, Assert.Single(TieMovements.Of(mutual, 0, not, 0).Lost).Cause);
    }

    [Fact]
    public void A_peer_that_joins_or_leaves_is_a_change_of_the_panel()
    {
        var (alone, both) = (View(new TieState[1, 1], "a"), View(Pair(Yes, Yes), "a", "b"));

        Assert.Equal(TieCause.PanelChange, Assert.Single(TieMovements.Of(alone, 0, both, 0).Gained).Cause);
        Assert.Equal(TieCause.PanelChange, Assert.Single(TieMovements.Of(both, 0, alone, 0).Lost).Cause);
    }

    [Fact]
    public void An_actor_that_goes_on_under_another_account_is_a_rename_on_both_sides()
    {
        var (before, now) = (View(Pair(Yes, Yes), "a", "b"), View(Pair(Yes, Yes), "a", "c"));
        before = before with { Members = [before.Members[0], before.Members[1] with { Actor = "Kenya" }] };
        now = now with { Members = [now.Members[0], now.Members[1] with { Actor = "Kenya" }] };

        var moved = TieMovements.Of(before, 0, now, 0);

        Assert.Equal((TieCause.Rename, "b"), (Assert.Single(moved.Gained).Cause, moved.Gained[0].Counterpart!.Handle));
        Assert.Equal((TieCause.Rename, "c"), (Assert.Single(moved.Lost).Cause, moved.Lost[0].Counterpart!.Handle));
    }

    [Fact]
    public void A_tie_with_an_account_that_was_suspended_went_with_it()
    {
        var (before, now) = (View(Pair(Yes, Yes), "a", "b"), View(Pair(No, Open), "a", "b"));
        now = now with { Members = [now.Members[0], now.Members[1] with { Status = AccountStatus.Suspended }] };

        Assert.Equal(TieCause.Gone, Assert.Single(TieMovements.Of(before, 0, now, 0).Lost).Cause);
    }

    [Fact]
    public void An_account_known_by_its_id_since_is_the_same_peer()
    {
        var (before, now) = (View(Pair(Yes, Yes), "a", "b"), View(Pair(Yes, Yes), "a", "b"));
        var id = ProfileKey.OfId("x", "7");
        before = before with { Accounts = [before.Accounts[0], id] };
        now = now with { Accounts = [now.Accounts[0], id] };

        Assert.Equal((0, 0), (TieMovements.Of(before, 0, now, 0).Gained.Count, TieMovements.Of(before, 0, now, 0).Lost.Count));
    }

    private static TieState[,] Pair(TieState there, TieState back) => new[,] { { Open, there }, { back, Open } };

    private static EditionView View(TieState[,] states, params string[] handles)
    {
        var rows = EditionRows.TiesOf(KnownTies.Of(states));
        return new EditionView(
            [.. handles.Select((h, i) => new EditionMemberRow(i, "x:@" + h, h, null, null, null, null, null, null, null, "{}"))],
            [.. handles.Select(h => ProfileKey.OfHandle("x", h))], new EditionTies(rows, handles.Length));
    }

    // Some of eight accounts; now and then two that are one account today.
    private static EditionView RandomView(Random random)
    {
        var handles = Enumerable.Range(0, 8).Where(_ => random.Next(4) > 0).Select(i => "abcdefgh"[i].ToString()).ToArray();
        var view = View(KnownTies.Random(random, handles.Length, random.Next(20)), handles);
        return random.Next(3) > 0 ? view : view with { Accounts = [.. view.Accounts.Select(a => a.Value == "b" ? ProfileKey.OfHandle("x", "a") : a)] };
    }
}
