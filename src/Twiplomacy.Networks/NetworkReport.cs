using Twiplomacy.Core.Messages;
using Twiplomacy.Graph;
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
    /// <summary>The share of follows that are returned; null without follows.</summary>
    public double? Reciprocity => Arcs == 0 ? null : Census.ArcReciprocity;

    /// <summary>The same beside chance, from below 0 to 1; null where it is not defined.</summary>
    public double? Rho => Census.Rho;

    /// <summary>0 where follows are returned as often as by chance; null where none is.</summary>
    public double? ReturnLogOdds => Census.LogOddsOfReturn;

    /// <summary>The mutual pairs to expect of as many follows; null below two accounts.</summary>
    public double? MutualPairsByChance => Census.ExpectedMutualDyads;

    // An edge list leaves no pair unknown.
    private DyadCensus Census => new(Accounts, Arcs, MutualPairs);

    /// <summary>Every file and every row was read.</summary>
    public bool IsComplete => UnreadableRows == 0 && Files.All(file => file.Refusal is null);
}

/// <summary>What reading one file came to.</summary>
/// <param name="Refusal">Why nothing of it was read, or null.</param>
/// <param name="Remarks">What was assumed.</param>
/// <param name="Unreadable">The first rows left out.</param>
public sealed record NetworkFileReport(
    string Path, long Rows, long UnreadableRows, IReadOnlyList<UnreadableRow> Unreadable, IReadOnlyList<Message> Remarks, Message? Refusal);
