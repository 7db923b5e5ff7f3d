using System.CommandLine;
using System.Text.Json;
using Twiplomacy.Application.Chains;
using Twiplomacy.Application.Editions;
using Twiplomacy.Core.Panels;
using Twiplomacy.Server.Cli.Editions;
using Twiplomacy.Server.Settings;

namespace Twiplomacy.Server.Cli.Chains;

/// <summary><c>chain A B --edition SLUG</c>: who could introduce A to B.</summary>
public static class ChainCommand
{
    public static Command Create()
    {
        var settings = new SettingsOptions();
        var from = new Argument<string>("A") { Description = "The account that wants to be introduced: a handle or an account ID" };
        var to = new Argument<string>("B") { Description = "The account to be introduced to" };
        var edition = new Option<string>("--edition") { Description = "Edition, such as world-leaders-2014", HelpName = "SLUG", Required = true };
        var limit = new Option<int>("--limit") { Description = "Largest number of chains to show", HelpName = "N", DefaultValueFactory = _ => ChainQuery.Usual };
        var format = new Option<string>("--format") { Description = "Output format", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        limit.Check(number => number < 1 ? "--limit must be at least 1." : null);
        var command = new Command("chain", "Show who could introduce A to B: the shortest chains of mutual follows between them (exit code 0: answered, 2: no such account)")
        {
            from, to, edition, limit, format,
        };
        settings.AddTo(command);
        command.SetAction((parsed, ct) => PrintAsync(
            settings.Read(parsed), parsed.GetValue(edition)!, parsed.GetValue(from)!, parsed.GetValue(to)!, parsed.GetValue(limit), parsed.GetValue(format)!, ct));
        return command;
    }

    private static async Task<int> PrintAsync(
        TwiplomacySettings settings, string edition, string from, string to, int limit, string format, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        var chains = await program.Get<ChainQuestions>().AskAsync(new ChainQuery(new EditionKey(edition), from, to, limit), ct);
        if (chains.About.MadeUp is { } madeUp) Console.Error.WriteLine(MadeUpData.Told(madeUp));
        if (format == "json") Console.Out.WriteLine(JsonSerializer.Serialize(chains, RankingOutput.JsonOptions));
        else ChainOutput.Print(chains);
        return ExitCode.Done;
    }
}
