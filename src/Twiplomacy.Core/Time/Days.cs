namespace Twiplomacy.Core.Time;

/// <summary>Days as questions take them.</summary>
public static class Days
{
    /// <summary>A whole day, so that the same question asked twice in a day has one answer and pages fit together.</summary>
    public static DateTimeOffset EndOfToday(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return Capture.EndOf(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
    }
}
