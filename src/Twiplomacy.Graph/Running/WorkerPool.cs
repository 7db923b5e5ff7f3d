using System.Runtime.ExceptionServices;

namespace Twiplomacy.Graph;

/// <summary>
/// Runs one piece of work on a fixed number of threads, the caller's among them, and returns when all are done. The
/// first failure is thrown again on the caller's thread.
/// </summary>
internal static class WorkerPool
{
    /// <summary>Threads beyond this gain nothing: the work is bound by memory.</summary>
    public const int MaximumWorkers = 16;

    /// <param name="workers">Their number.</param>
    /// <param name="work">What each does, by its number from 0.</param>
    /// <param name="failed">Called once a worker fails, or cannot be started: lets those go that wait for it.</param>
    public static void Run(int workers, Action<int> work, Action? failed = null)
    {
        ExceptionDispatchInfo? failure = null;
        void Guarded(Action act)
        {
#pragma warning disable CA1031 // A thread's failure must reach the caller whatever it is.
            try
            {
                act();
            }
            catch (Exception exception)
            {
                failure ??= ExceptionDispatchInfo.Capture(exception);
                failed?.Invoke();
            }
#pragma warning restore CA1031
        }
        var threads = new List<Thread>(workers - 1);
        Guarded(() =>
        {
            for (var number = 1; number < workers; number++)
            {
                var worker = number;
                var thread = new Thread(() => Guarded(() => work(worker))) { IsBackground = true };
                thread.Start();
                threads.Add(thread);
            }
        });
        Guarded(() => work(0));
        foreach (var thread in threads) thread.Join();
        failure?.Throw();
    }

    /// <summary>Hands out the numbers below <paramref name="count"/>, each to one worker, as they become free.</summary>
    public static void Share(int workers, int count, Action<int, int> work)
    {
        var next = -1;
        Run(Math.Clamp(count, 1, workers), worker =>
        {
            for (int item; (item = Interlocked.Increment(ref next)) < count;) work(worker, item);
        });
    }
}
