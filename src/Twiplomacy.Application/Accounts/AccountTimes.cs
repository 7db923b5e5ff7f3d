using Twiplomacy.Analytics.Ties;

namespace Twiplomacy.Application.Accounts;

/// <summary>What was captured of an account over time.</summary>
/// <param name="Ties">Its ties at each capture of its lists, among the peers of the date asked.</param>
/// <param name="Reach">What its profile showed.</param>
/// <param name="Late">Captures that were taken in after later ones, with the instant of that.</param>
public sealed record AccountTimes(
    IReadOnlyList<Timed<CapturedTies>> Ties, IReadOnlyList<Timed<ReachPoint>> Reach, IReadOnlyDictionary<DateTimeOffset, DateTimeOffset> Late)
{
    /// <summary>When the capture was taken in, if it arrived late.</summary>
    public DateTimeOffset? LateSince(DateTimeOffset at) => Late.TryGetValue(at, out var takenIn) ? takenIn : null;
}
