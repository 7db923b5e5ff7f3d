namespace Twiplomacy.Graph;

/// <summary>
/// How an algorithm runs, never what it answers: every result is bit-identical whatever the number of threads.
/// </summary>
public sealed record GraphOptions
{
    /// <summary>All cores, no cancellation, no progress.</summary>
    public static GraphOptions Default { get; } = new();

    /// <summary>Threads to use, at least 1; default: the cores that the process may use.</summary>
    public int Threads
    {
        get;
        init => field = value >= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "An algorithm needs at least one thread.");
    } = Environment.ProcessorCount;

    /// <summary>Looked at between blocks of work; a cancelled algorithm throws <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Told the share of work done, 0 to 1, by the long algorithms; called from worker threads.</summary>
    public IProgress<double>? Progress { get; init; }
}
