namespace Twiplomacy.Jobs.Runs;

/// <summary>How long to wait before a job is tried again.</summary>
public static class RetryBackOff
{
    /// <summary>
    /// first · 2^(failures − 1), at most <paramref name="longest"/>; <paramref name="failures"/> counts from 1.
    /// </summary>
    public static TimeSpan Delay(int failures, TimeSpan first, TimeSpan longest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(failures, 1);
        var ticks = first.Ticks * Math.Pow(2, failures - 1);
        return ticks < longest.Ticks ? TimeSpan.FromTicks((long)ticks) : longest;
    }
}
