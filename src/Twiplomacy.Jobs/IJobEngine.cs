namespace Twiplomacy.Jobs;

/// <summary>
/// What wakes "run what is due". The job rows guard what must run once; an engine that wakes twice, late or on another
/// machine does no harm.
/// </summary>
public interface IJobEngine
{
    /// <summary>Creates the engine's own tables if they are missing, and begins to wake.</summary>
    Task StartAsync(CancellationToken cancellationToken);

    /// <summary>Ends the runs, which hand their jobs back, and waits for them until the token says to wait no longer.</summary>
    Task StopAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Wakes a worker now rather than at the next sweep. A failure to wake is logged, not thrown: the sweep comes anyway.
    /// </summary>
    Task WakeAsync(CancellationToken cancellationToken);
}
