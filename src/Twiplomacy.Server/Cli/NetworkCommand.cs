using System.CommandLine;
using Twiplomacy.Analytics.Network;
using Twiplomacy.Analytics.Network.Measures;

namespace Twiplomacy.Server.Cli;

/// <summary><c>network FILE…</c>: from edge lists to measures and networks, without a database or a host.</summary>
public static class NetworkCommand
{
    private const int SomeRowsUnreadable = 1;
    private const int NothingReadable = 2;

    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "Edge lists (CSV, TSV, gzip); several are united." };
        var output = new Option<string?>("--out") { Description = "File to write; standard output without it." };
        var command = new Command("network", "From edge lists straight to measures and networks, with no database.") { files, output };
        command.SetAction(parsed => Run(parsed.GetValue(files)!, parsed.GetValue(output)));
        return command;
    }

    private static int Run(string[] files, string? path)
    {
        try
        {
            using var network = NetworkAnalysis.Read(files, Environment.ProcessorCount, CancellationToken.None);
            using (var output = path is null ? Console.OpenStandardOutput() : File.Create(path, bufferSize: 1)) network.WriteCsv(NetworkMeasure.Default, output);
            Print(network.Report);
            return network.Report.IsComplete ? 0 : SomeRowsUnreadable;
        }
        catch (NetworkInputException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return NothingReadable;
        }
    }

    private static void Print(NetworkReport report)
    {
        foreach (var file in report.Files)
        {
            if (file.Refusal is not null) Console.Error.WriteLine($"{file.Path}: {file.Refusal}");
            foreach (var remark in file.Remarks) Console.Error.WriteLine($"{file.Path}: {remark}");
            foreach (var row in file.Unreadable) Console.Error.WriteLine($"{file.Path}: line {row.Line}: {row.Reason}");
            if (file.UnreadableRows > file.Unreadable.Count) Console.Error.WriteLine($"{file.Path}: {file.UnreadableRows} rows could not be read");
        }
        Console.Error.WriteLine(
            $"{report.Accounts} accounts, {report.Arcs} ties, {report.MutualPairs} mutual pairs; dropped {report.SelfLoops} self-follows, {report.Duplicates} duplicates");
    }
}
