using Twiplomacy.Analytics.Countries;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Application.Countries;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Ties;
using Twiplomacy.Storage.Editions;
using Xunit;

namespace Twiplomacy.UnitTests.Application.Countries;

public sealed class MissionAuditTests
{
    private static readonly DateTimeOffset May = new(2016, 5, 15, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset November = new(2017, 11, 1, 8, 0, 0, TimeSpan.Zero);

    // 0 the ministry, 1 to 5 its missions, 6 another country's embassy.
    private static readonly EditionMemberRow[] Members =
    [
        Member(0, "foreign_ministry", "FR", null), Member(1, "embassy", "FR", "DE"), Member(2, "embassy", "FR", "AT"), Member(3, "embassy", "FR", "GB"),
        Member(4, "permanent_mission", "FR", "US"), Member(5, "embassy", "FR", "US"), Member(6, "embassy", "DE", "FR"),
    ];

    // 0 ↔ 1; 0 → 2; 3 → 0; 4 and 0 do not follow each other; 0 → 5 and of 5 nothing is known.
    private static readonly EditionTies Ties = TiesOf(7, [(0, 1), (1, 0), (0, 2), (3, 0), (0, 5), (6, 0)], (from, to) => from == 5);

    private static readonly IReadOnlyList<MissionLine> Lines = MissionAudit.Of(
        MissionAudit.MissionsOf("FR", Members), Members[0], Ties, new Dictionary<string, string> { ["x:1"] = "H1", ["x:3"] = "old" },
        new Dictionary<string, QuietSpell> { ["x:1"] = new(May, November), ["x:2"] = new(November.AddDays(-179), November) });

    [Fact]
    public void Missions_of_the_country_stand_by_their_hosts() =>
        Assert.Equal(["x:2", "x:1", "x:3", "x:5", "x:4"], Lines.Select(line => line.Account.Id));

    [Theory]
    [InlineData("x:1", TieState.Yes, TieState.Yes, MissionTie.Connected, MissionStep.Revive)]
    [InlineData("x:2", TieState.Yes, TieState.No, MissionTie.OneWay, MissionStep.AskToFollow)]
    [InlineData("x:3", TieState.No, TieState.Yes, MissionTie.OneWay, MissionStep.FollowBack)]
    [InlineData("x:4", TieState.No, TieState.No, MissionTie.Missing, MissionStep.ConnectBoth)]
    [InlineData("x:5", TieState.Yes, TieState.Unknown, MissionTie.Unknown, MissionStep.UploadItsList)]
    public void Each_is_held_against_the_ministry_both_ways(string account, TieState outward, TieState inward, MissionTie tie, MissionStep step)
    {
        var line = Lines.Single(line => line.Account.Id == account);

        Assert.Equal((outward, inward, tie, step), (line.Outward, line.Inward, line.Tie, line.Step));
    }

    [Fact]
    public void Half_a_year_without_a_post_is_dormant_and_a_day_less_is_not()
    {
        Assert.Equal(May, Lines.Single(line => line.Account.Id == "x:1").QuietSince);
        Assert.Equal(["x:1"], Lines.Where(line => line.Matches(MissionFilter.Dormant)).Select(line => line.Account.Id));
    }

    [Fact]
    public void A_handle_that_differs_from_the_edition_before_is_a_rename_and_case_is_none()
    {
        Assert.Equal("old", Assert.Single(Lines, line => line.Matches(MissionFilter.Renamed)).FormerHandle);
        Assert.Equal("x:5", Assert.Single(Lines, line => line.Matches(MissionFilter.NoList)).Account.Id);
    }

    [Fact]
    public void The_centre_is_the_ministry_even_where_another_has_more_ties()
    {
        EditionMemberRow[] members = [Member(0, "head_of_state", "FR", null), Member(1, "foreign_ministry", "FR", null), Member(2, "embassy", "FR", "DE")];

        Assert.Equal("x:1", MissionAudit.CentreOf("FR", members, TiesOf(3, [(0, 2), (2, 0)], (_, _) => false))!.Account);
        Assert.Null(MissionAudit.CentreOf("FR", members[2..], TiesOf(3, [], (_, _) => false)));
    }

    [Fact]
    public void Every_count_is_that_of_a_naive_reader_for_any_ties()
    {
        var random = new Random(20);
        for (var turn = 0; turn < 200; turn++)
        {
            var states = new TieState[7, 7];
            for (var from = 0; from < 7; from++)
                for (var to = 0; to < 7; to++) states[from, to] = (TieState)Enum.GetValues<TieState>().GetValue(random.Next(3))!;
            var follows = Pairs().Where(pair => states[pair.From, pair.To] == TieState.Yes).ToArray();
            var lines = MissionAudit.Of(
                MissionAudit.MissionsOf("FR", Members), Members[0], TiesOf(7, follows, (from, to) => states[from, to] == TieState.Unknown),
                new Dictionary<string, string>(), new Dictionary<string, QuietSpell>());
            int Naive(Func<TieState, TieState, bool> takes) => Enumerable.Range(1, 5).Count(mission => takes(states[0, mission], states[mission, 0]));

            Assert.Equal(Naive((one, other) => one == TieState.Yes && other == TieState.Yes), lines.Count(line => line.Matches(MissionFilter.Connected)));
            Assert.Equal(Naive((one, other) => one == TieState.Unknown || other == TieState.Unknown), lines.Count(line => line.Matches(MissionFilter.Unknown)));
            Assert.Equal(Naive((one, other) => one == TieState.No && other == TieState.No), lines.Count(line => line.Matches(MissionFilter.Missing)));
            Assert.Equal(
                Naive((one, other) => (one, other) is (TieState.Yes, TieState.No) or (TieState.No, TieState.Yes)), lines.Count(line => line.Matches(MissionFilter.OneWay)));
        }
    }

    private static IEnumerable<(int From, int To)> Pairs() =>
        Enumerable.Range(0, 7).SelectMany(_ => Enumerable.Range(0, 7), (from, to) => (from, to)).Where(pair => pair.from != pair.to);

    private static EditionMemberRow Member(int position, string kind, string country, string? host) =>
        new(position, $"x:{position}", $"h{position}", null, kind, country, host, null, null, null, "{}");

    private static EditionTies TiesOf(int count, (int From, int To)[] follows, Func<int, int, bool> isUnknown) =>
        new(Enumerable.Range(0, count).Select(source =>
        {
            var known = BitRow.Create(count);
            for (var to = 0; to < count; to++)
                if (to != source && !isUnknown(source, to)) BitRow.Set(known, to);
            var targets = follows.Where(tie => tie.From == source).Select(tie => tie.To).Order().ToArray();
            return new EditionTieRow(source, targets, [.. targets.Where(to => follows.Contains((to, source)))], BitRow.ToBytes(known, count));
        }), count);
}
