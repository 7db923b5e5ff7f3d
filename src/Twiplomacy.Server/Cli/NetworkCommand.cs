using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Twiplomacy.Core.Imports;
using Twiplomacy.Formats.Networks;
using Twiplomacy.Networks;
using Twiplomacy.Networks.Measures;
using Twiplomacy.Server.Cli.Imports;

namespace Twiplomacy.Server.Cli;

/// <summary><c>network FILE…</c>: from edge lists to measures and networks, without a database or a host.</summary>
public static class NetworkCommand
{
    private const int SomeRowsUnreadable = 1;
    private const int NothingReadable = 2;

    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "Edge lists, network files and files of follower lists. Several files are combined" };
        var measures = new Option<string[]>("--measures")
        {
            Description = "Measures, separated by commas: " + string.Join(", ", NetworkMeasure.All),
            HelpName = "MEASURES",
            DefaultValueFactory = _ => [.. NetworkMeasure.Default],
            CustomParser = ParseMeasures,
        };
        var format = new Option<NetworkFormat>("--format")
        {
            Description = "csv (table of measures, the default), gexf, graphml or json (the network)",
            HelpName = "csv|gexf|graphml|json",
        };
        format.AcceptOnlyFromAmong("csv", "gexf", "graphml", "json");
        var ids = new Option<string>("--ids")
        {
            Description = "plain (the default), or text: write IDs of digits as =\"123\" in the csv, because spreadsheets round long numbers",
            HelpName = "plain|text",
            DefaultValueFactory = _ => "plain",
        };
        ids.AcceptOnlyFromAmong("plain", "text");
        var output = new Option<string?>("--out") { Description = "File to write (default: standard output)" };
        var command = new Command("network", "Calculate measures and networks from edge lists, without a database") { files, measures, format, ids, output };
        var declaration = new DeclarationOptions();
        declaration.AddTiesTo(command);
        command.Check(result => result.GetValue(ids) == "text" && result.GetValue(format) != default
            ? ["Use --ids text only with --format csv."] : []);
        command.SetAction((parsed, cancellation) => RunAsync(
            new NetworkAsked(parsed.GetValue(files)!, declaration.Read(parsed), parsed.GetValue(measures)!, parsed.GetValue(format), parsed.GetValue(ids) == "text", parsed.GetValue(output)),
            cancellation));
        return command;
    }

    private static string[] ParseMeasures(ArgumentResult result)
    {
        var names = result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToArray();
        if (names.FirstOrDefault(name => !NetworkMeasure.All.Contains(name)) is { } unknown)
            result.AddError($"There is no measure “{unknown}”. Use one of: {string.Join(", ", NetworkMeasure.All)}.");
        return names;
    }

    private static async Task<int> RunAsync(NetworkAsked asked, CancellationToken cancellation)
    {
        try
        {
            using var network = NetworkAnalysis.Read(asked.Files, asked.Declaration, Environment.ProcessorCount, cancellation);
            await using (var output = asked.Output is null ? Console.OpenStandardOutput() : File.Create(asked.Output, bufferSize: 1))
                await network.WriteAsync(asked.Measures, asked.Format, output, asked.IdsAsText);
            Print(network.Report);
            return network.Report.IsComplete ? 0 : SomeRowsUnreadable;
        }
        catch (NetworkInputException exception)
        {
            foreach (var reason in exception.Reasons) await Console.Error.WriteLineAsync(CommandWording.Say(reason));
            return NothingReadable;
        }
    }

    private static void Print(NetworkReport report)
    {
        foreach (var file in report.Files)
        {
            if (file.Refusal is { } refusal) Console.Error.WriteLine($"{file.Path}: {CommandWording.Say(refusal)}");
            foreach (var remark in file.Remarks) Console.Error.WriteLine($"{file.Path}: {CommandWording.Say(remark)}");
            foreach (var row in file.Unreadable) Console.Error.WriteLine($"{file.Path}, line {row.Line}: {CommandWording.Say(row.Reason)}");
            if (file.UnreadableRows > file.Unreadable.Count) Console.Error.WriteLine($"{file.Path}: {file.UnreadableRows} rows could not be read");
        }
        Console.Error.WriteLine(
            $"{report.Accounts} accounts, {report.Arcs} follows, {report.MutualPairs} mutual pairs. Left out: {report.SelfLoops} self-follows, {report.Duplicates} duplicates.");
        if (report.Reciprocity is { } reciprocity)
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"Follows returned: {reciprocity:0.####}. Rho {Told(report.Rho)}, log-odds of a return {Told(report.ReturnLogOdds)}, ")
                + $"mutual pairs by chance {Told(report.MutualPairsByChance)}.");
    }

    private static string Told(double? figure) => figure is { } number ? number.ToString("0.######", CultureInfo.InvariantCulture) : "not defined";

    private sealed record NetworkAsked(string[] Files, ImportDeclaration Declaration, string[] Measures, NetworkFormat Format, bool IdsAsText, string? Output);
}
