using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Storage.Ties;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Accounts;

public sealed class LateCapturesTests
{
    [Fact]
    public void What_is_taken_in_in_order_is_never_late_however_long_it_took() =>
        Assert.Empty(LateCaptures.Among([Capture(1, 100), Capture(2, 101), Capture(3, 102)]));

    [Fact]
    public void What_is_taken_in_after_a_later_capture_is_late() =>
        Assert.Equal([(At(1), At(12)), (At(2), At(11))], LateCaptures.Among([Capture(1, 12), Capture(2, 11), Capture(3, 10), Capture(4, 13)])
            .OrderBy(late => late.Key).Select(late => (late.Key, late.Value)));

    [Fact]
    public void Captures_of_one_import_are_not_late() => Assert.Empty(LateCaptures.Among([Capture(1, 10), Capture(2, 10)]));

    [Fact]
    public void Captures_of_one_day_are_not_late_for_each_other()
    {
        var (morning, evening) = (At(1).AddHours(8), At(1).AddHours(20));

        Assert.Empty(LateCaptures.Among([new(morning, At(11)), new(evening, At(10))]));
    }

    private static CaptureArrival Capture(int captured, int takenIn) => new(At(captured), At(takenIn));

    private static DateTimeOffset At(int day) => new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(day);
}
