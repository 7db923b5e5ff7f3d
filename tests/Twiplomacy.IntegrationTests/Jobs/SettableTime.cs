namespace Twiplomacy.IntegrationTests.Jobs;

/// <summary>A clock that tests move. Waiting takes real time, so that heartbeats beat; only the date is made up.</summary>
public sealed class SettableTime(DateTimeOffset? epoch = null) : TimeProvider
{
    private readonly DateTimeOffset _epoch = epoch ?? new(2014, 6, 25, 12, 0, 0, TimeSpan.Zero);
    private readonly long _start = System.GetTimestamp();
    private long _advancedTicks;

    public void Advance(TimeSpan by) => Interlocked.Add(ref _advancedTicks, by.Ticks);

    public void MoveTo(DateTimeOffset instant) => Advance(instant - GetUtcNow());

    public override DateTimeOffset GetUtcNow() =>
        _epoch + System.GetElapsedTime(_start) + TimeSpan.FromTicks(Interlocked.Read(ref _advancedTicks));
}
