using System.CommandLine;
using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Panels;
using Twiplomacy.Jobs;
using Twiplomacy.Server.Cli.Editions;
using Twiplomacy.Server.Cli.Reports;
using Twiplomacy.Server.Settings;

namespace Twiplomacy.Server.Cli.Demo;

/// <summary><c>demo</c>: the whole way from exports to rankings on the sample data, then serves it.</summary>
public static class DemoCommand
{
    private const string ShownEdition = "world-leaders-2014";
    private const int ShownRows = 10;

    public static Command Create()
    {
        var settings = new SettingsOptions();
        var addresses = new AddressOptions();
        var exit = new Option<bool>("--exit") { Description = "Exit after showing the ranking" };
        var command = new Command("demo", "Try Twiplomacy with sample data: upload it, build and seal yearly editions, show the 2014 ranking and start the pages") { exit };
        addresses.AddTo(command);
        settings.AddTo(command);
        command.SetAction(async (parsed, ct) =>
        {
            using var folder = DemoFolder.For(settings.Folder(parsed));
            // The demo sends nothing to anybody: its mail is a file, whatever the settings say.
            var read = settings.Read(parsed, [.. addresses.Overrides(parsed), .. folder.Overrides, new("Mail:Host", null)]);
            return await RunAsync(read, parsed.GetValue(exit), ct);
        });
        return command;
    }

    private static async Task<int> RunAsync(TwiplomacySettings settings, bool exit, CancellationToken ct)
    {
        if (SampleData.Missing is { } missing) return CommandLine.Refuse(missing);
        await using (var program = await OpenProgram.OpenAsync(settings, ct))
        {
            await new SampleData(program).LoadAsync(ct);
            var ranking = await program.Get<PublishedRankings>().FindAsync(ShownEdition, null, "mutual_follows", ct)
                ?? throw new InvalidOperationException($"The sample data do not contain edition {ShownEdition}.");
            Console.Out.WriteLine($"{ShownEdition}: the {ShownRows} accounts with the most mutual follows, of {ranking.Rows.Count}");
            if (ranking.Revision.MadeUp is { } madeUp) Console.Out.WriteLine(MadeUpData.Told(madeUp));
            await RankingOutput.WriteAsync([.. ranking.Rows.Take(ShownRows).Select(RankingAnswer.Of)], "table", isExpected: false, ct);
            Console.Out.WriteLine(await ExplainedAsync(program, ranking, ct));
            Console.Error.WriteLine($"The 2014 report: {ReportSteps.Describe(await new DemoReport(program).SendAsync(ct))}");
            if (exit) return ExitCode.Done;
            // From here on the server of the host works on jobs.
            await program.Get<JobServer>().StopAsync(ct);
            return await ServeCommand.ServeAsync(settings, ct);
        }
    }

    /// <summary>Why the first of the ranking stands there.</summary>
    private static async Task<string> ExplainedAsync(OpenProgram program, PublishedRanking ranking, CancellationToken ct) =>
        (await program.Get<RankExplanations>().ExplainAsync(ranking.Revision, ranking.Rows[0].Member, ct)).Summary.ToString();
}
