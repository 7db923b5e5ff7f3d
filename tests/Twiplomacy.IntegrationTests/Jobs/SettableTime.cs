namespace Twiplomacy.IntegrationTests.Jobs;

/// <summary>A clock that tests move. Waiting takes real time, so that heartbeats beat; only the date is made up.</summary>
public sealed class SettableTime : TimeProvider
{
    private readonly DateTimeOffset _epoch = new(2014, 6, 25, 12, 0, 0, TimeSpan.Zero);
    private readonly long _start = System.GetTimestamp();
    private long _advancedTicks;

    public void Advance(TimeSpan by) => Interlocked.Add(ref _advancedTicks, by.Ticks);

    public override DateTimeOffset GetUtcNow() =>
        _epoch + System.GetElapsedTime(_start) + TimeSpan.FromTicks(Interlocked.Read(ref _advancedTicks));
}
