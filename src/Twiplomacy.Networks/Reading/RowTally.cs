using Twiplomacy.Core.Messages;

namespace Twiplomacy.Networks.Reading;

/// <summary>
/// What one worker met in one file. Faults are known by block and line in the block until all blocks are counted;
/// the first few of each worker are kept, which holds the first few of all.
/// </summary>
internal sealed class RowTally
{
    /// <summary>Faults that are named; the rest are counted.</summary>
    public const int NamedFaults = 5;

    private readonly List<FaultPlace> _faults = [];
    private readonly List<BlockLines> _blocks = [];

    public long Rows { get; set; }

    public long SelfLoops { get; set; }

    /// <summary>Rows that state mentions, beside rows that state follows.</summary>
    public long Mentions { get; set; }

    /// <summary>Rows whose weight is 0.</summary>
    public long Weightless { get; set; }

    /// <summary>Rows that repeat the header.</summary>
    public long Headers { get; set; }

    public long Faults { get; private set; }

    /// <summary>Whether a further fault would be named.</summary>
    public bool NamesMore => _faults.Count < NamedFaults;

    /// <param name="reason">Null to count the fault alone.</param>
    public void AddFault(int block, long line, Message? reason)
    {
        Faults++;
        if (reason is not null && NamesMore) _faults.Add(new FaultPlace(block, line, reason));
    }

    /// <summary>Lines of all blocks so far.</summary>
    public long Lines => _blocks.Sum(block => block.Lines);

    public void EndBlock(int block, long lines) => _blocks.Add(new BlockLines(block, lines));

    /// <summary>The first faults of the file with their line numbers.</summary>
    /// <param name="linesBefore">Lines of the file before the first block.</param>
    public static IReadOnlyList<UnreadableRow> NameFaults(IReadOnlyList<RowTally> tallies, long linesBefore)
    {
        var blocks = 0;
        foreach (var tally in tallies) blocks += tally._blocks.Count;
        var starts = new long[blocks + 1];
        foreach (var tally in tallies) foreach (var block in tally._blocks) starts[block.Block + 1] = block.Lines;
        starts[0] = linesBefore;
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        var rows = new List<UnreadableRow>();
        foreach (var tally in tallies)
        {
            foreach (var fault in tally._faults) rows.Add(new UnreadableRow(starts[fault.Block] + fault.Line + 1, fault.Reason));
        }
        rows.Sort((one, other) => one.Line.CompareTo(other.Line));
        return rows.Count <= NamedFaults ? rows : rows[..NamedFaults];
    }

    private readonly record struct FaultPlace(int Block, long Line, Message Reason);

    private readonly record struct BlockLines(int Block, long Lines);
}
