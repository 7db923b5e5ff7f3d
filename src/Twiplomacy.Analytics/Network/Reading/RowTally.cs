namespace Twiplomacy.Analytics.Network.Reading;

/// <summary>
/// What one worker met in one file. Faults are known by block and line in the block until all blocks are counted;
/// the first few of each worker are kept, which holds the first few of all.
/// </summary>
internal sealed class RowTally
{
    /// <summary>Faults that are named; the rest are counted.</summary>
    public const int NamedFaults = 5;

    private readonly List<(int Block, long Line, RowFault Fault)> _faults = [];
    private readonly List<(int Block, long Lines)> _blocks = [];

    public long Rows { get; set; }

    public long SelfLoops { get; set; }

    public long Faults { get; private set; }

    public void AddFault(int block, long line, RowFault fault)
    {
        Faults++;
        if (_faults.Count < NamedFaults) _faults.Add((block, line, fault));
    }

    /// <summary>Lines of all blocks so far.</summary>
    public long Lines => _blocks.Sum(block => block.Lines);

    public void EndBlock(int block, long lines) => _blocks.Add((block, lines));

    /// <summary>The first faults of the file with their line numbers.</summary>
    /// <param name="linesBefore">Lines of the file before the first block.</param>
    public static IReadOnlyList<UnreadableRow> NameFaults(IReadOnlyList<RowTally> tallies, long linesBefore)
    {
        var starts = new long[tallies.Sum(tally => tally._blocks.Count) + 1];
        foreach (var (block, lines) in tallies.SelectMany(tally => tally._blocks)) starts[block + 1] = lines;
        starts[0] = linesBefore;
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        return [.. tallies.SelectMany(tally => tally._faults)
            .Select(fault => new UnreadableRow(starts[fault.Block] + fault.Line + 1, fault.Fault.Describe()))
            .OrderBy(row => row.Line).Take(NamedFaults)];
    }
}
