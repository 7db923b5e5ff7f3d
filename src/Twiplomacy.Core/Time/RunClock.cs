namespace Twiplomacy.Core.Time;

/// <summary>
/// The clock of one run: the instant at which it began, and from then on what has passed since. What a run stamps as its
/// end is therefore never its beginning, and two rounds of one run never bear the same instant.
/// </summary>
/// <param name="began">The instant at which the run began.</param>
/// <param name="time">Measures what passes; which instant it shows does not matter.</param>
public sealed class RunClock(DateTimeOffset began, TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();

    /// <summary>The instant at which the run began.</summary>
    public DateTimeOffset Began => began;

    /// <summary>The instant now.</summary>
    public DateTimeOffset Now => began + time.GetElapsedTime(_start);
}
