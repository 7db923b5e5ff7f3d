using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Twiplomacy.Graph;

/// <summary>
/// The iterations of <see cref="PageRank"/>, from the rows of arcs that lead in alone, so that the rows of the other direction
/// need not be built. An isolated vertex is a dangling one without followers.
/// </summary>
/// <remarks>
/// O(arcs) an iteration, until the L1 difference of two iterations is below the tolerance; <see cref="StepMixing"/> may speed
/// them up. Blocks of rows and lanes of sums are fixed, so the result does not depend on the threads.
/// </remarks>
internal sealed unsafe class PageRankIterations : IDisposable
{
    private const int MixedBlock = 1 << 16;
    private const int VerticesPerBlock = 1 << 13;

    private readonly CompressedRows _followers;
    private readonly double[]? _weights;
    private readonly double[] _inverseFollowing;
    private readonly PageRankSettings _settings;
    private readonly Blocks _rowBlocks;
    private readonly Blocks _vertexBlocks;
    private readonly double[] _rank;
    private readonly StepMixing _mixing;
    private readonly NativeBuffer<double> _shares;
    private readonly NativeBuffer<double>[] _images;
    private readonly NativeBuffer<double>[] _steps;
    private readonly double[] _lengths;
    private readonly double[] _dangling;
    private readonly double[] _products;
    private double _base;

    /// <param name="followers">Row v holds the vertices from which an arc leads to v.</param>
    /// <param name="weights">Beside the entries of the rows; null where all arcs are alike.</param>
    /// <param name="inverseFollowing">1 / out-degree, or 1 / out-strength; 0 marks a dangling vertex.</param>
    public PageRankIterations(CompressedRows followers, double[]? weights, double[] inverseFollowing, PageRankSettings settings)
    {
        _followers = followers;
        _weights = weights;
        _inverseFollowing = inverseFollowing;
        _settings = settings;
        var vertices = inverseFollowing.Length;
        // Published digits stand on the order of the sums: each way keeps its own cut.
        _rowBlocks = settings.MixesSteps ? followers.Blocks(MixedBlock) : followers.Blocks();
        _vertexBlocks = settings.MixesSteps ? _rowBlocks : Blocks.OfItems(vertices, VerticesPerBlock);
        _mixing = new StepMixing(settings.MixesSteps ? StepMixing.UsualWindow : 1);
        _lengths = new double[_rowBlocks.Count];
        _dangling = new double[_vertexBlocks.Count];
        _products = new double[_lengths.Length * _mixing.Window];
        _rank = new double[vertices];
        _shares = new NativeBuffer<double>(vertices);
        _images = new NativeBuffer<double>[_mixing.Window];
        _steps = new NativeBuffer<double>[_mixing.Window];
        for (var slot = 0; slot < _mixing.Window; slot++)
        {
            _images[slot] = new NativeBuffer<double>(vertices);
            _steps[slot] = new NativeBuffer<double>(vertices);
        }
    }

    /// <summary>The rank of every vertex after <see cref="Run"/>; the ranks sum to 1.</summary>
    public double[] Rank => _rank;

    public int Count { get; private set; }

    /// <summary>Σ |x − x before| of the last iteration.</summary>
    public double Change { get; private set; }

    public void Dispose()
    {
        _shares.Dispose();
        foreach (var image in _images) image.Dispose();
        foreach (var step in _steps) step.Dispose();
    }

    public void Run(GraphOptions options)
    {
        Array.Fill(_rank, 1.0 / _rank.Length);
        for (var block = 0; block < _dangling.Length; block++) Share(block);
        SetBase();
        var workers = Math.Clamp(_lengths.Length, 1, Math.Min(options.Threads, WorkerPool.MaximumWorkers));
        var (next, done) = (-1, false);
        var stepped = new PhaseBarrier(workers, () =>
        {
            Change = CombineSteps();
            done = ++Count >= _settings.MaximumIterations || Change < _settings.Tolerance || options.Cancellation.IsCancellationRequested;
            next = -1;
        });
        var mixed = new PhaseBarrier(workers, () =>
        {
            _mixing.Advance();
            SetBase();
            next = -1;
        });
        WorkerPool.Run(workers, _ =>
        {
            while (true)
            {
                for (int block; (block = Interlocked.Increment(ref next)) < _lengths.Length;) Step(block);
                if (!stepped.Meet() || done) return;
                for (int block; (block = Interlocked.Increment(ref next)) < _dangling.Length;) Mix(block);
                if (!mixed.Meet()) return;
            }
        }, () =>
        {
            stepped.Break();
            mixed.Break();
        });
        options.Cancellation.ThrowIfCancellationRequested();
        new ReadOnlySpan<double>(_images[_mixing.Newest].Pointer, _rank.Length).CopyTo(_rank);
    }

    private void SetBase()
    {
        var dangling = 0.0;
        foreach (var block in _dangling) dangling += block;
        _base = (1 - _settings.Damping) / _rank.Length + _settings.Damping * dangling / _rank.Length;
    }

    /// <summary>Adds up what the blocks found about the newest step, decides how to mix, and answers the step's L1 length.</summary>
    private double CombineSteps()
    {
        var length = 0.0;
        Span<double> products = stackalloc double[_mixing.Window];
        products.Clear();
        for (var block = 0; block < _lengths.Length; block++)
        {
            length += _lengths[block];
            for (var slot = 0; slot < products.Length; slot++) products[slot] += _products[block * products.Length + slot];
        }
        _mixing.Combine(length, products);
        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Step(int block)
    {
        var (first, last) = _rowBlocks[block];
        var length = 0.0;
        var shares = _shares.Pointer;
        var image = _images[_mixing.Newest].Pointer;
        var step = _steps[_mixing.Newest].Pointer;
        var (foundation, damping) = (_base, _settings.Damping);
        fixed (double* rank = _rank, weights = _weights)
        fixed (int* offsets = _followers.Offsets, followers = _followers.Entries)
        {
            for (var vertex = first; vertex < last; vertex++)
            {
                var (start, count) = (offsets[vertex], offsets[vertex + 1] - offsets[vertex]);
                var sum = weights == null
                    ? RowSums.Sum(shares, followers + start, count)
                    : RowSums.WeightedSum(shares, followers + start, weights + start, count);
                var value = foundation + damping * sum;
                image[vertex] = value;
                step[vertex] = value - rank[vertex];
                length += Math.Abs(step[vertex]);
            }
        }
        _lengths[block] = length;
        for (var age = 0; age < _mixing.Used && _mixing.Window > 1; age++)
        {
            var slot = _mixing.Slot(age);
            _products[block * _mixing.Window + slot] = Product(step, _steps[slot].Pointer, first, last);
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
        var (first, last) = _vertexBlocks[block];
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

    /// <summary>What each vertex passes on to every vertex that it follows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Share(int block)
    {
        var (first, last) = _vertexBlocks[block];
        var dangling = 0.0;
        var shares = _shares.Pointer;
        fixed (double* rank = _rank, inverse = _inverseFollowing)
        {
            for (var vertex = first; vertex < last; vertex++)
            {
                shares[vertex] = rank[vertex] * inverse[vertex];
                if (inverse[vertex] == 0) dangling += rank[vertex];
            }
        }
        _dangling[block] = dangling;
    }
}
