using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Twiplomacy.Graph;

/// <summary>
/// PageRank from rows of followers alone, so that the rows of the other direction need not be built:
/// x(v) = (1 − d)/n + d·(dangling/n + Σ x(u)/out(u)) over the followers u of v; the rank of vertices that follow nobody
/// is spread evenly (Brin and Page 1998; NetworkX's definition). Isolated vertices are dangling ones without followers.
/// </summary>
/// <remarks>
/// O(arcs) an iteration, until the L1 difference of two iterations is below the tolerance; the iterations are sped up by
/// <see cref="StepMixing"/>. Blocks of rows and lanes of sums are fixed, so the result does not depend on the threads.
/// </remarks>
internal sealed unsafe class RowPageRank : IDisposable
{
    private const int BlockWeight = 1 << 16;
    private const int MaximumIterations = 1000;

    private readonly int[] _offsets;
    private readonly int[] _followers;
    private readonly double[] _inverseFollowing;
    private readonly int[] _blocks;
    private readonly double[] _rank;
    private readonly StepMixing _mixing = new();
    private readonly NativeBuffer<double> _shares;
    private readonly NativeBuffer<double>[] _images = new NativeBuffer<double>[StepMixing.Window];
    private readonly NativeBuffer<double>[] _steps = new NativeBuffer<double>[StepMixing.Window];
    private readonly double[] _lengths;
    private readonly double[] _dangling;
    private readonly double[] _products;
    private double _base;

    private RowPageRank(int[] offsets, int[] followers, int[] following)
    {
        _offsets = offsets;
        _followers = followers;
        _inverseFollowing = Array.ConvertAll(following, degree => degree == 0 ? 0 : 1.0 / degree);
        _blocks = CutBlocks(offsets);
        _lengths = new double[_blocks.Length - 1];
        _dangling = new double[_lengths.Length];
        _products = new double[_lengths.Length * StepMixing.Window];
        _rank = new double[following.Length];
        _shares = new NativeBuffer<double>(following.Length);
        for (var slot = 0; slot < StepMixing.Window; slot++)
        {
            _images[slot] = new NativeBuffer<double>(following.Length);
            _steps[slot] = new NativeBuffer<double>(following.Length);
        }
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
        foreach (var image in _images) image.Dispose();
        foreach (var step in _steps) step.Dispose();
    }

    private void Iterate(int workers, double damping, double tolerance, CancellationToken cancellation)
    {
        Array.Fill(_rank, 1.0 / _rank.Length);
        for (var block = 0; block < _dangling.Length; block++) Share(block);
        SetBase(damping);
        workers = Math.Clamp(_lengths.Length, 1, workers);
        var (iteration, next, done) = (0, -1, false);
        var stepped = new PhaseBarrier(workers, () =>
        {
            done = CombineSteps() < tolerance || ++iteration == MaximumIterations || cancellation.IsCancellationRequested;
            next = -1;
        });
        var mixed = new PhaseBarrier(workers, () =>
        {
            _mixing.Advance();
            SetBase(damping);
            next = -1;
        });
        WorkerPool.Run(workers, _ =>
        {
            while (true)
            {
                for (int block; (block = Interlocked.Increment(ref next)) < _lengths.Length;) Step(block, damping);
                stepped.Meet();
                if (done) return;
                for (int block; (block = Interlocked.Increment(ref next)) < _lengths.Length;) Mix(block);
                mixed.Meet();
            }
        });
        cancellation.ThrowIfCancellationRequested();
        new ReadOnlySpan<double>(_images[_mixing.Newest].Pointer, _rank.Length).CopyTo(_rank);
    }

    private void SetBase(double damping)
    {
        var dangling = 0.0;
        foreach (var block in _dangling) dangling += block;
        _base = (1 - damping) / _rank.Length + damping * dangling / _rank.Length;
    }

    /// <summary>Adds up what the blocks found about the newest step, decides how to mix, and answers the step's L1 length.</summary>
    private double CombineSteps()
    {
        var length = 0.0;
        Span<double> products = stackalloc double[StepMixing.Window];
        products.Clear();
        for (var block = 0; block < _lengths.Length; block++)
        {
            length += _lengths[block];
            for (var slot = 0; slot < products.Length; slot++) products[slot] += _products[block * StepMixing.Window + slot];
        }
        _mixing.Combine(length, products);
        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Step(int block, double damping)
    {
        var (first, last) = (_blocks[block], _blocks[block + 1]);
        var length = 0.0;
        var shares = _shares.Pointer;
        var image = _images[_mixing.Newest].Pointer;
        var step = _steps[_mixing.Newest].Pointer;
        var foundation = _base;
        fixed (double* rank = _rank)
        fixed (int* offsets = _offsets, followers = _followers)
        {
            for (var vertex = first; vertex < last; vertex++)
            {
                var sum = Sum(shares, followers + offsets[vertex], followers + offsets[vertex + 1]);
                var value = foundation + damping * sum;
                image[vertex] = value;
                step[vertex] = value - rank[vertex];
                length += Math.Abs(step[vertex]);
            }
        }
        _lengths[block] = length;
        for (var age = 0; age < _mixing.Used; age++)
        {
            var slot = _mixing.Slot(age);
            _products[block * StepMixing.Window + slot] = Product(step, _steps[slot].Pointer, first, last);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Product(double* left, double* right, int first, int last)
    {
        var sums = Vector256<double>.Zero;
        var vertex = first;
        for (; vertex + 4 <= last; vertex += 4) sums += Vector256.Load(left + vertex) * Vector256.Load(right + vertex);
        var rest = 0.0;
        for (; vertex < last; vertex++) rest += left[vertex] * right[vertex];
        return sums[0] + sums[1] + (sums[2] + sums[3]) + rest;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Mix(int block)
    {
        var (first, last) = (_blocks[block], _blocks[block + 1]);
        fixed (double* rank = _rank)
        {
            new Span<double>(rank + first, last - first).Clear();
            for (var age = 0; age < _mixing.Used; age++)
            {
                var image = _images[_mixing.Slot(age)].Pointer;
                var share = Vector256.Create(_mixing.Shares[_mixing.Slot(age)]);
                var vertex = first;
                for (; vertex + 4 <= last; vertex += 4) (Vector256.Load(rank + vertex) + share * Vector256.Load(image + vertex)).Store(rank + vertex);
                for (; vertex < last; vertex++) rank[vertex] += share[0] * image[vertex];
            }
        }
        Share(block);
    }

    /// <summary>What each vertex passes on to every account that it follows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Share(int block)
    {
        var dangling = 0.0;
        var shares = _shares.Pointer;
        fixed (double* rank = _rank, inverse = _inverseFollowing)
        {
            for (var vertex = _blocks[block]; vertex < _blocks[block + 1]; vertex++)
            {
                shares[vertex] = rank[vertex] * inverse[vertex];
                if (inverse[vertex] == 0) dangling += rank[vertex];
            }
        }
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
