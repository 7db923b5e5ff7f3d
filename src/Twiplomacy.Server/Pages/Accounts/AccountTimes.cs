using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Ties;
using Twiplomacy.Application.Panels;

namespace Twiplomacy.Server.Pages.Accounts;

/// <summary>What was captured of an account over time.</summary>
/// <param name="Ties">Its ties at each capture of its lists, among the peers of the page's date.</param>
/// <param name="Reach">What its profile showed.</param>
/// <param name="Late">Captures that were taken in after later ones, with the instant of that.</param>
public sealed record AccountTimes(
    IReadOnlyList<Timed<CapturedTies>> Ties, IReadOnlyList<Timed<ReachPoint>> Reach, IReadOnlyDictionary<DateTimeOffset, DateTimeOffset> Late)
{
    /// <summary>When the capture was taken in, if it arrived late.</summary>
    public DateTimeOffset? LateSince(DateTimeOffset at) => Late.TryGetValue(at, out var takenIn) ? takenIn : null;
}

/// <summary>A point in time.</summary>
/// <param name="AfterGap">So long passed since the one before that nothing was known in between.</param>
/// <param name="SharesDay">There is another of the same day.</param>
public sealed record Timed<T>(DateTimeOffset At, T Point, bool AfterGap, bool SharesDay);

/// <summary>Reads what was captured of an account over time.</summary>
public sealed class AccountTimeReading(AccountReach reach, LateCaptures late)
{
    /// <summary>Every instant at which its lists or its profile were captured, in order, with what the profile showed.</summary>
    // Without the panel: its ties at every capture would each take a study of their own.
    public Task<IReadOnlyList<ReachPoint>> SeenAsync(FoundAccount account, DateTimeOffset until, CancellationToken ct) =>
        reach.OfAsync(account, null, DateTimeOffset.MinValue, until, ct);

    /// <param name="evidenceAge">Captures further apart leave a gap: what the first one showed was too old to count before the next.</param>
    public async Task<AccountTimes> ReadAsync(
        FoundAccount account, IReadOnlyList<ReachPoint> seen, StudiedPanel? studied, TimeSpan evidenceAge, CancellationToken ct)
    {
        var ties = studied?.NumberOf(account.Profile) is >= 0 and var number ? studied.HistoryOf(number) : [];
        return new AccountTimes(
            InTime(ties, point => point.At, evidenceAge),
            InTime([.. seen.Where(point => point.Followers is not null || point.Following is not null)], point => point.At, evidenceAge),
            await late.OfAsync(account, ct));
    }

    private static IReadOnlyList<Timed<T>> InTime<T>(IReadOnlyList<T> points, Func<T, DateTimeOffset> at, TimeSpan evidenceAge)
    {
        var shared = points.CountBy(point => at(point).UtcDateTime.Date).Where(day => day.Value > 1).Select(day => day.Key).ToHashSet();
        return [.. points.Select((point, place) => new Timed<T>(
            at(point), point, place > 0 && at(point) - at(points[place - 1]) > evidenceAge, shared.Contains(at(point).UtcDateTime.Date)))];
    }
}
