using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Twiplomacy.Analytics.Network.Memory;

namespace Twiplomacy.Analytics.Network.Measures;

/// <summary>
/// PageRank from rows of followers alone, so that the rows of the other direction need not be built:
/// x(v) = (1 − d)/n + d·(dangling/n + Σ x(u)/out(u)) over the followers u of v; the rank of vertices that follow nobody
/// is spread evenly (Brin and Page 1998; NetworkX's definition). Isolated vertices are dangling ones without followers.
/// </summary>
/// <remarks>
/// O(arcs) an iteration, until the L1 difference of two iterations is below the tolerance; at most 150 iterations at
/// damping 0.85 and 1e-10. Blocks of rows and lanes of sums are fixed, so the result does not depend on the threads.
/// </remarks>
internal sealed unsafe class RowPageRank : IDisposable
{
    private const int BlockWeight = 1 << 16;
    private const int MaximumIterations = 1000;

    private readonly int[] _offsets;
    private readonly int[] _followers;
    private readonly double[] _inverseFollowing;
    private readonly int[] _blocks;
    private readonly double[] _difference;
    private readonly double[] _dangling;
    private readonly double[] _rank;
    private NativeBuffer<double> _shares;
    private NativeBuffer<double> _nextShares;
    private double _base;

    private RowPageRank(int[] offsets, int[] followers, int[] following)
    {
        _offsets = offsets;
        _followers = followers;
        _inverseFollowing = Array.ConvertAll(following, degree => degree == 0 ? 0 : 1.0 / degree);
        _blocks = CutBlocks(offsets);
        _difference = new double[_blocks.Length - 1];
        _dangling = new double[_blocks.Length - 1];
        _rank = new double[following.Length];
        _shares = new NativeBuffer<double>(following.Length);
        _nextShares = new NativeBuffer<double>(following.Length);
    }

    /// <summary>The rank of every vertex; the ranks sum to 1.</summary>
    /// <param name="offsets">Row v of followers is <c>followers[offsets[v] .. offsets[v + 1]]</c>.</param>
    /// <param name="following">How many each vertex follows.</param>
    public static double[] Compute(
        int[] offsets, int[] followers, int[] following, int workers, CancellationToken cancellation,
        double damping = 0.85, double tolerance = 1e-10)
    {
        if (following.Length == 0) return [];
        using var ranking = new RowPageRank(offsets, followers, following);
        ranking.Iterate(workers, damping, tolerance, cancellation);
        return ranking._rank;
    }

    public void Dispose()
    {
        _shares.Dispose();
        _nextShares.Dispose();
    }

    private void Iterate(int workers, double damping, double tolerance, CancellationToken cancellation)
    {
        var count = _rank.Length;
        var start = 1.0 / count;
        var dangling = 0.0;
        for (var i = 0; i < count; i++)
        {
            _rank[i] = start;
            _shares[i] = start * _inverseFollowing[i];
            if (_inverseFollowing[i] == 0) dangling += start;
        }
        _base = (1 - damping) / count + damping * dangling / count;
        workers = Math.Clamp(_difference.Length, 1, workers);
        var (iteration, next, done) = (0, -1, false);
        var barrier = new PhaseBarrier(workers, () =>
        {
            done = SumOf(_difference) < tolerance || ++iteration == MaximumIterations || cancellation.IsCancellationRequested;
            _base = (1 - damping) / count + damping * SumOf(_dangling) / count;
            (_shares, _nextShares) = (_nextShares, _shares);
            next = -1;
        });
        Crew.Run(workers, _ =>
        {
            while (!done)
            {
                for (int block; (block = Interlocked.Increment(ref next)) < _difference.Length;) Step(block, damping);
                barrier.Meet();
            }
        });
        cancellation.ThrowIfCancellationRequested();
    }

    private static double SumOf(double[] blocks)
    {
        var sum = 0.0;
        foreach (var block in blocks) sum += block;
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Step(int block, double damping)
    {
        var (first, last) = (_blocks[block], _blocks[block + 1]);
        var (difference, dangling) = (0.0, 0.0);
        var shares = _shares.Pointer;
        var nextShares = _nextShares.Pointer;
        var foundation = _base;
        fixed (double* rank = _rank, inverse = _inverseFollowing)
        fixed (int* offsets = _offsets, followers = _followers)
        {
            for (var vertex = first; vertex < last; vertex++)
            {
                var sum = Sum(shares, followers + offsets[vertex], followers + offsets[vertex + 1]);
                var value = foundation + damping * sum;
                difference += Math.Abs(value - rank[vertex]);
                rank[vertex] = value;
                nextShares[vertex] = value * inverse[vertex];
                if (inverse[vertex] == 0) dangling += value;
            }
        }
        _difference[block] = difference;
        _dangling[block] = dangling;
    }

    /// <summary>Eight sums side by side, then those, then the rest: the same order with gathers and without.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Sum(double* shares, int* next, int* end)
    {
        var total = 0.0;
        if (end - next >= 8)
        {
            var even = Vector256<double>.Zero;
            var odd = Vector256<double>.Zero;
            for (; end - next >= 8; next += 8)
            {
                even += Gather(shares, next);
                odd += Gather(shares, next + 4);
            }
            var sums = even + odd;
            total = sums[0] + sums[1] + (sums[2] + sums[3]);
        }
        for (; next < end; next++) total += shares[*next];
        return total;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Gather(double* shares, int* at) => Avx2.IsSupported
        ? Avx2.GatherVector256(shares, Vector128.Load(at), 8)
        : Vector256.Create(shares[at[0]], shares[at[1]], shares[at[2]], shares[at[3]]);

    private static int[] CutBlocks(int[] offsets)
    {
        var cuts = new List<int> { 0 };
        var weight = 0L;
        for (var vertex = 0; vertex < offsets.Length - 1; vertex++)
        {
            weight += offsets[vertex + 1] - offsets[vertex] + 1;
            if (weight < BlockWeight) continue;
            cuts.Add(vertex + 1);
            weight = 0;
        }
        if (cuts[^1] != offsets.Length - 1) cuts.Add(offsets.Length - 1);
        return [.. cuts];
    }
}
