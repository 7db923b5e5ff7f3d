using System.Runtime.ExceptionServices;

namespace Twiplomacy.Graph;

/// <summary>
/// A cut of 0 … n − 1 into consecutive ranges that depends on the data only, never on the threads: a sum made per
/// block and then over the blocks in order is therefore the same on every machine.
/// </summary>
internal readonly struct Blocks
{
    /// <summary>Work on one block, the items from start up to but without end.</summary>
    public delegate void Work(int block, int start, int end);

    /// <summary>Work on one block by a thread that owns the scratch memory with this number.</summary>
    public delegate void WorkWithScratch(int block, int start, int end, int worker);

    private readonly int[] starts;

    private Blocks(int[] starts) => this.starts = starts;

    public int Count => starts.Length - 1;

    /// <summary>The items of a block, from start up to but without end.</summary>
    public (int Start, int End) this[int block] => (starts[block], starts[block + 1]);

    public static Blocks OfItems(int items, int itemsPerBlock)
    {
        var count = (items + itemsPerBlock - 1) / itemsPerBlock;
        var starts = new int[count + 1];
        for (var block = 0; block < count; block++) starts[block] = block * itemsPerBlock;
        starts[count] = items;
        return new Blocks(starts);
    }

    /// <summary>Blocks of whole rows with about the same number of entries each; an empty row counts as one entry.</summary>
    public static Blocks OfRows(ReadOnlySpan<int> offsets, int entriesPerBlock)
    {
        var rows = offsets.Length - 1;
        var starts = new List<int> { 0 };
        long next = entriesPerBlock;
        for (var row = 0; row < rows; row++)
        {
            if ((long)offsets[row + 1] + row < next) continue;
            starts.Add(row + 1);
            next = (long)offsets[row + 1] + row + entriesPerBlock;
        }

        if (starts[^1] != rows) starts.Add(rows);
        return new Blocks([.. starts]);
    }

    public void Run(GraphOptions options, Work work, bool reports = false) =>
        Run(options, (block, start, end, _) => work(block, start, end), reports);

    /// <summary>Runs the blocks in any order on the threads allowed; worker numbers are below <c>options.Threads</c>.</summary>
    public void Run(GraphOptions options, WorkWithScratch work, bool reports = false)
    {
        var cuts = starts;
        var count = Count;
        var taken = 0;
        var done = 0;
        void Drain(int worker)
        {
            while (!options.Cancellation.IsCancellationRequested)
            {
                var block = Interlocked.Increment(ref taken) - 1;
                if (block >= count) return;
                work(block, cuts[block], cuts[block + 1], worker);
                if (reports) options.Progress?.Report((double)Interlocked.Increment(ref done) / count);
            }
        }

        var threads = Math.Min(options.Threads, count);
        if (threads <= 1) Drain(0);
        else RunTogether(threads, Drain);
        options.Cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>A failure of a worker reaches the caller as it was thrown, not wrapped.</summary>
    private static void RunTogether(int threads, Action<int> drain)
    {
        try
        {
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, drain);
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }

    /// <summary>The sum over all items of a sum per block, added in the order of the blocks.</summary>
    public double Sum(GraphOptions options, Func<int, int, double> sumOfBlock)
    {
        var sums = new double[Count];
        Run(options, (block, start, end) => sums[block] = sumOfBlock(start, end));
        var total = 0.0;
        foreach (var sum in sums) total += sum;
        return total;
    }
}
