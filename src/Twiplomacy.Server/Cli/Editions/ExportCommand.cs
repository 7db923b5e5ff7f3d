using System.CommandLine;
using Twiplomacy.Application.Networks;
using Twiplomacy.Core.Panels;
using Twiplomacy.Formats.Networks;
using Twiplomacy.Server.Settings;

namespace Twiplomacy.Server.Cli.Editions;

/// <summary><c>export graph EDITION</c>: the network of an edition as a file for other tools.</summary>
public static class ExportCommand
{
    private static readonly Dictionary<string, NetworkFormat> Formats = new()
    {
        ["gexf"] = NetworkFormat.Gexf, ["graphml"] = NetworkFormat.GraphMl, ["csv"] = NetworkFormat.Csv, ["json"] = NetworkFormat.Json,
        ["nodes-csv"] = NetworkFormat.NodeCsv, ["pajek"] = NetworkFormat.Pajek, ["gephi-edges"] = NetworkFormat.GephiEdges,
        ["gephi-nodes"] = NetworkFormat.GephiNodes,
    };

    // Their columns and lines are fixed, so that the file's name has to tell what the data are.
    private static readonly NetworkFormat[] Wordless = [NetworkFormat.Csv, NetworkFormat.NodeCsv, NetworkFormat.Pajek, NetworkFormat.GephiEdges, NetworkFormat.GephiNodes];

    public static Command Create() => new("export", "Export networks for other programs") { CreateGraph(), CreateHistory() };

    private static Command CreateGraph()
    {
        var (settings, filters) = (new SettingsOptions(), new FilterOptions());
        var edition = new Argument<string>("EDITION") { Description = "Edition, such as world-leaders-2014" };
        var relation = new Option<string>("--relation") { Description = "mutual: mutual follows, each pair once. follow: every known follow. mention: who mentioned whom", DefaultValueFactory = _ => "mutual" };
        var format = new Option<string>("--format") { Description = "File format", DefaultValueFactory = _ => "gexf" };
        var output = new Option<string?>("--out") { Description = "File to write (default: standard output). For made-up data the name of a table or Pajek file ends in -sample-data", HelpName = "FILE" };
        relation.AcceptOnlyFromAmong("mutual", "follow", "mention");
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        var command = new Command("graph", "Export the network of an edition") { edition, relation, format, output };
        filters.AddTo(command);
        settings.AddTo(command);
        command.SetAction((parsed, ct) => ExportAsync(
            settings.Read(parsed), new(new(parsed.GetValue(edition)!), filters.Read(parsed), parsed.GetValue(relation)), Formats[parsed.GetValue(format)!],
            parsed.GetValue(output), ct));
        return command;
    }

    private static async Task<int> ExportAsync(
        TwiplomacySettings settings, EditionNetworkQuery query, NetworkFormat format, string? path, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        var result = await program.Get<NetworkQuestions>().AskAsync(query, ct);
        if (result.About.MadeUp is { } madeUp)
        {
            Console.Error.WriteLine(MadeUpData.Told(madeUp));
            if (path is not null && Wordless.Contains(format))
            {
                path = Marked(path);
                Console.Error.WriteLine($"The file is named {path} because its format has no place to say so.");
            }
        }
        return await WriteAsync(result.Network, format, path, ct);
    }

    private static Command CreateHistory()
    {
        var settings = new SettingsOptions();
        var panel = new Argument<string>("PANEL") { Description = "Panel, such as world-leaders" };
        var relation = new Option<string>("--relation") { Description = "mutual: mutual follows, each pair once. follow: every known follow", DefaultValueFactory = _ => "mutual" };
        var (from, to) = (new Option<int?>("--from") { Description = "First year", HelpName = "YEAR" }, new Option<int?>("--to") { Description = "Last year", HelpName = "YEAR" });
        var output = new Option<string?>("--out") { Description = "File to write (default: standard output)", HelpName = "FILE" };
        relation.AcceptOnlyFromAmong("mutual", "follow");
        var command = new Command("history", "Export a panel’s network across its yearly editions (GEXF, with the years of each account and tie)")
        {
            panel, relation, from, to, output,
        };
        settings.AddTo(command);
        command.SetAction((parsed, ct) => ExportHistoryAsync(
            settings.Read(parsed), new(parsed.GetValue(panel)!, parsed.GetValue(relation), parsed.GetValue(from), parsed.GetValue(to)),
            parsed.GetValue(output), ct));
        return command;
    }

    private static async Task<int> ExportHistoryAsync(TwiplomacySettings settings, PanelNetworkQuery query, string? path, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        return await WriteAsync(await program.Get<NetworkQuestions>().AskAsync(query, ct), NetworkFormat.Gexf, path, ct);
    }

    private static string Marked(string path) => Path.Combine(
        Path.GetDirectoryName(path) ?? "", MadeUpData.FileName(Path.GetFileNameWithoutExtension(path), isMadeUp: true) + Path.GetExtension(path));

    private static async Task<int> WriteAsync(NetworkDocument network, NetworkFormat format, string? path, CancellationToken ct)
    {
        await using var output = path is null ? Console.OpenStandardOutput() : File.Create(path);
        await NetworkWriter.WriteAsync(network, format, output, ct);
        return ExitCode.Done;
    }
}
