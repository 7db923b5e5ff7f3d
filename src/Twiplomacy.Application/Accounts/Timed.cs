namespace Twiplomacy.Application.Accounts;

/// <summary>A point in time.</summary>
/// <param name="AfterGap">So long passed since the one before that nothing was known in between.</param>
/// <param name="SharesDay">There is another of the same day.</param>
public sealed record Timed<T>(DateTimeOffset At, T Point, bool AfterGap, bool SharesDay);
