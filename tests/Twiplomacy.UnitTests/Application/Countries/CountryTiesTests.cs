using Twiplomacy.Analytics.Editions;
using Twiplomacy.Application.Countries;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Ties;
using Twiplomacy.Storage.Editions;
using Xunit;

namespace Twiplomacy.UnitTests.Application.Countries;

/// <summary>Two French accounts (0, 1), two German ones (2, 3), one of no country (4); worked out by hand.</summary>
public sealed class CountryTiesTests
{
    private static readonly int[] French = [0, 1];

    // 0 ↔ 2; 1 → 2; 3 → 1, and whether 1 follows 3 is unknown; 0 → 1; 4 ↔ 1.
    private static readonly CountryTies Ties = Given(
        ["FR", "FR", "DE", "DE", null],
        [(0, 2), (2, 0), (1, 2), (3, 1), (0, 1), (4, 1), (1, 4)], unknown: (1, 3));

    [Fact]
    public void Relations_count_pairs_follows_both_ways_and_what_is_unknown() =>
        Assert.Equal([new CountryRelation("DE", Mutual: 1, Out: 2, In: 2, Unknown: 1) { Pairs = 4 }], Ties.Relations("FR", French));

    [Fact]
    public void An_account_of_others_counts_once_for_a_country() => Assert.Equal(2, Ties.Connected("FR", French));

    [Fact]
    public void Who_follows_whom_among_them_is_told_both_ways() =>
        Assert.Equal([[null, TieState.Yes], [TieState.No, null]], Ties.Within(French));

    [Fact]
    public void A_country_without_a_tie_is_no_relation() => Assert.Empty(Given(["FR", "DE"], [], unknown: (0, 1)).Relations("FR", [0]));

    private static CountryTies Given(string?[] countries, (int From, int To)[] follows, (int From, int To) unknown)
    {
        var count = countries.Length;
        var members = countries.Select((country, i) => new EditionMemberRow(i, $"x:{i}", null, null, null, country, null, null, null, null, "{}")).ToList();
        var rows = Enumerable.Range(0, count).Select(source =>
        {
            var known = BitRow.Create(count);
            for (var to = 0; to < count; to++)
                if (to != source && (source, to) != unknown) BitRow.Set(known, to);
            var targets = follows.Where(tie => tie.From == source).Select(tie => tie.To).Order().ToArray();
            return new EditionTieRow(source, targets, [.. targets.Where(to => follows.Contains((to, source)))], BitRow.ToBytes(known, count));
        });
        return new CountryTies(members, new EditionTies(rows, count));
    }
}
