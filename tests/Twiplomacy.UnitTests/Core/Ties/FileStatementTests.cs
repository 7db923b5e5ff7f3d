using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Ties;
using Xunit;
using static Twiplomacy.UnitTests.Core.Ties.KnownTies;

namespace Twiplomacy.UnitTests.Core.Ties;

public sealed class FileStatementTests
{
    private static readonly LedgerStatement Said = new(7, ListDirection.Following, 1, Day(2).UtcTicks, ListKeys.Ids, CoversSilence: true, Owners: null);

    [Fact]
    public void A_member_without_a_list_in_the_file_follows_nobody_of_the_panel()
    {
        var ties = Ledger(Said).At(Day(3));

        Assert.Equal((TieState.No, TieState.Unknown), (ties.Follows(1, 0), ties.Follows(1, 3)));
        Assert.Equal((TieState.Yes, TieState.No), (ties.Follows(0, 1), ties.Follows(0, 2)));
        // Account 3 is no member.
        Assert.Equal(TieState.Unknown, ties.Follows(3, 0));
    }

    [Fact]
    public void Of_owners_named_only_their_lists_and_their_silence_speak()
    {
        var ties = Ledger(Said with { Owners = [1] }).At(Day(3));

        Assert.Equal((TieState.No, TieState.Unknown), (ties.Follows(1, 0), ties.Follows(2, 0)));
        Assert.Equal((TieState.Yes, TieState.Unknown), (ties.Follows(0, 1), ties.Follows(0, 2)));
    }

    [Fact]
    public void Silence_counts_in_its_time_and_names_its_file_as_evidence()
    {
        var ledger = Ledger(Said);

        Assert.Equal(TieState.Unknown, ledger.At(Day(1)).Follows(1, 0));
        Assert.Equal(TieState.Unknown, ledger.At(Day(9), TimeSpan.FromDays(2)).Follows(1, 0));
        Assert.Equal((false, 7, Day(2).UtcTicks), (ledger.EvidenceOf(1, 0, Day(3))[0].IsYes, ledger.EvidenceOf(1, 0, Day(3))[0].Statement, ledger.EvidenceOf(1, 0, Day(3))[0].At));
        Assert.Equal([Day(2)], ledger.CapturesOf(1));
    }

    [Fact]
    public void Silence_is_no_sign_of_life_and_a_list_of_ones_own_is()
    {
        var seen = Ledger(Said).Listings().ToHashSet();

        Assert.Contains((0, Day(2).UtcTicks), seen);
        Assert.DoesNotContain(seen, sign => sign.Account == 2);
    }

    // Account 0 owns a list of the file and follows 1; 0, 1, 2 are the panel.
    private static TieLedger Ledger(LedgerStatement statement)
    {
        var stream = Stream(0, ListCompleteness.CompleteWithinPanel, [2], panelRevision: 1);
        stream = stream with { Observations = [stream.Observations[0] with { Statement = 7 }] };
        return new TieLedger(Population(4, [(1, Member(0)), (1, Member(1)), (1, Member(2))]), [stream], [Run(0, 1, 0, 0)], [statement]);
    }
}
