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

    public static void Run(int workers, Action<int> work)
    {
        ExceptionDispatchInfo? failure = null;
        void Guarded(int worker)
        {
#pragma warning disable CA1031 // A thread's failure must reach the caller whatever it is.
            try { work(worker); }
            catch (Exception exception) { failure ??= ExceptionDispatchInfo.Capture(exception); }
#pragma warning restore CA1031
        }
        var threads = new Thread[workers - 1];
        for (var i = 0; i < threads.Length; i++)
        {
            var worker = i + 1;
            threads[i] = new Thread(() => Guarded(worker)) { IsBackground = true };
            threads[i].Start();
        }
        Guarded(0);
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
