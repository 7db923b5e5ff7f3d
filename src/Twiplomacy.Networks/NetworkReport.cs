using Twiplomacy.Core.Messages;
using Twiplomacy.Networks.Reading;

namespace Twiplomacy.Networks;

/// <summary>What reading the files came to.</summary>
/// <param name="Rows">Rows that were read.</param>
/// <param name="Arcs">Distinct ties between two different accounts.</param>
/// <param name="SelfLoops">Ties of an account to itself, dropped.</param>
/// <param name="Duplicates">Ties given again, dropped.</param>
/// <param name="UnreadableRows">Rows left out.</param>
public sealed record NetworkReport(
    int Accounts, long Rows, long Arcs, long MutualPairs, long SelfLoops, long Duplicates, long UnreadableRows,
    IReadOnlyList<NetworkFileReport> Files)
{
    /// <summary>Every file and every row was read.</summary>
    public bool IsComplete => UnreadableRows == 0 && Files.All(file => file.Refusal is null);
}

/// <summary>What reading one file came to.</summary>
/// <param name="Refusal">Why nothing of it was read, or null.</param>
/// <param name="Remarks">What was assumed.</param>
/// <param name="Unreadable">The first rows left out.</param>
public sealed record NetworkFileReport(
    string Path, long Rows, long UnreadableRows, IReadOnlyList<UnreadableRow> Unreadable, IReadOnlyList<Message> Remarks, Message? Refusal);
