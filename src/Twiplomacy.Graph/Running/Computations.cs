using QuikGraph.Algorithms;

namespace Twiplomacy.Graph;

/// <summary>Runs QuikGraph's algorithms as ours are run.</summary>
internal static class Computations
{
    /// <exception cref="OperationCanceledException">The caller's token was cancelled; QuikGraph alone would stop without a word.</exception>
    public static void Compute(this IComputation search, GraphOptions options)
    {
        options.Cancellation.ThrowIfCancellationRequested();
        using (options.Cancellation.Register(search.Abort)) search.Compute();
        options.Cancellation.ThrowIfCancellationRequested();
    }
}
