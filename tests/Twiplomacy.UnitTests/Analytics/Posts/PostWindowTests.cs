using FsCheck;
using FsCheck.Fluent;
using Twiplomacy.Analytics.Posts;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Posts;

public sealed class PostWindowTests
{
    private static readonly DateTimeOffset Start = new(2014, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly PostWindow Ten = new(Start, Start.AddDays(10));

    private static (DateTimeOffset, DateTimeOffset) Days(int from, int to) => (Start.AddDays(from), Start.AddDays(to));

    [Fact]
    public void Spans_may_overlap_and_reach_beyond_the_window() =>
        Assert.Equal(0.6, Ten.ShareCovered([Days(-5, 3), Days(2, 4), Days(8, 99)]), 12);

    [Fact]
    public void Nothing_covers_nothing() => Assert.Equal(0, Ten.ShareCovered([]));

    [Fact]
    public void The_share_is_that_of_the_days_that_any_span_holds() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(int From, int Length)[]>(), spans =>
        {
            var days = spans.Select(span => (From: span.From % 15, To: span.From % 15 + Math.Abs(span.Length % 8))).ToList();
            var covered = Enumerable.Range(0, 10).Count(day => days.Any(span => span.From <= day && day < span.To));
            return Math.Abs(covered / 10.0 - Ten.ShareCovered(days.Select(span => Days(span.From, span.To)))) < 1e-9;
        }).QuickCheckThrowOnFailure();
}
