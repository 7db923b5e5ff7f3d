using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Ties;
using Twiplomacy.Application.Panels;

namespace Twiplomacy.Application.Accounts;

/// <summary>Reads what was captured of an account over time.</summary>
public sealed class AccountTimeReading(AccountReach reach, LateCaptures late)
{
    /// <summary>Every instant at which its lists or its profile were captured, in order, with what the profile showed.</summary>
    // Without the panel: its ties at every capture would each take a study of their own.
    public Task<IReadOnlyList<ReachPoint>> SeenAsync(FoundAccount account, DateTimeOffset until, CancellationToken cancellationToken) =>
        reach.HistoryAsync(account, null, DateTimeOffset.MinValue, until, cancellationToken);

    /// <param name="evidenceAge">Captures further apart leave a gap: what the first one showed was too old to count before the next.</param>
    public async Task<AccountTimes> ReadAsync(
        FoundAccount account, IReadOnlyList<ReachPoint> seen, StudiedPanel? studied, TimeSpan evidenceAge, CancellationToken cancellationToken)
    {
        var ties = studied?.NumberOf(account.Profile) is >= 0 and var number ? studied.HistoryOf(number) : [];
        return new AccountTimes(
            InTime(ties, point => point.At, evidenceAge),
            InTime([.. seen.Where(point => point.Followers is not null || point.Following is not null)], point => point.At, evidenceAge),
            await late.ListAsync(account, cancellationToken));
    }

    private static IReadOnlyList<Timed<T>> InTime<T>(IReadOnlyList<T> points, Func<T, DateTimeOffset> at, TimeSpan evidenceAge)
    {
        var shared = points.CountBy(point => at(point).UtcDateTime.Date).Where(day => day.Value > 1).Select(day => day.Key).ToHashSet();
        return [.. points.Select((point, place) => new Timed<T>(
            at(point), point, place > 0 && at(point) - at(points[place - 1]) > evidenceAge, shared.Contains(at(point).UtcDateTime.Date)))];
    }
}
