using System.Globalization;
using Twiplomacy.Application.Chains;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Server.Cli.Terminal;

namespace Twiplomacy.Server.Cli.Chains;

/// <summary>Prints chains: a sentence, then one chain in a row.</summary>
public static class ChainOutput
{
    private static readonly Table<(int Chain, string Accounts)> Table = new(
        "chains",
        new("chain", ColumnType.Integer, row => row.Chain),
        new("accounts", ColumnType.Text, row => row.Accounts) { Personal = Personal.Handle });

    public static void Print(ChainAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        Console.Out.WriteLine(Sentence(answer));
        if (answer.Length is { } length && answer.LengthLow < length)
            Console.Out.WriteLine($"Some ties are unknown. A chain could have as few as {answer.LengthLow} mutual follow{(answer.LengthLow == 1 ? "" : "s")}.");
        if (answer.Length > 1) TableOutput.Write(Table, answer.Chains.Select((chain, i) => (i + 1, string.Join(" → ", chain.Select(Name)))));
        if (answer.Length > 1 && answer.Count > answer.Chains.Count) Console.Out.WriteLine($"{Text(answer.Count - answer.Chains.Count)} more. Use --limit to show them.");
    }

    private static string Sentence(ChainAnswer answer)
    {
        var (from, to) = (Name(answer.From), Name(answer.To));
        return answer switch
        {
            { Length: 1 } => $"{from} and {to} follow each other.",
            { Length: 2, Count: 1 } => $"1 account could introduce {from} to {to}: it has a mutual follow with both.",
            { Length: 2 } => $"{Text(answer.Count)} accounts could introduce {from} to {to}: each has a mutual follow with both.",
            { Length: { } length } => $"The shortest chain from {from} to {to} has {Text(length)} mutual follows. There {(answer.Count == 1 ? "is 1 such chain" : $"are {Text(answer.Count)} such chains")}.",
            { LengthLow: null } => $"No chain of mutual follows connects {from} and {to}.",
            _ => $"We do not know of a chain of mutual follows between {from} and {to}. Some ties are unknown.",
        };
    }

    private static string Name(RankedAccount account) => account.Handle is { } handle ? "@" + handle : account.Id;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
