using System.CommandLine;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Panels;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Cli.Editions;

/// <summary><c>rank EDITION MEASURE</c>: a ranking, every row.</summary>
public static class RankCommand
{
    public static Command Create()
    {
        var (settings, filters) = (new SettingsOptions(), new FilterOptions());
        var edition = new Argument<string>("EDITION") { Description = "Edition, such as world-leaders-2014" };
        var measure = new Argument<string>("MEASURE") { Description = "Measure, such as mutual_follows" };
        var top = new Option<int?>("--top") { Description = "Number of rows to show", HelpName = "N" };
        var format = new Option<string>("--format") { Description = "Output format", DefaultValueFactory = _ => "table" };
        var explain = new Option<string?>("--explain") { Description = "Explain why this account moved since the previous edition (mutual_follows)", HelpName = "HANDLE" };
        var previous = new Option<string?>("--previous") { Description = "Sealed edition to compare with (default: the one it was built with)", HelpName = "SLUG" };
        var expected = new Option<bool>("--expected") { Description = "Add a model’s estimate of unknown mutual follows (mutual_follows). Its assumption is written to standard error" };
        format.AcceptOnlyFromAmong("table", "csv", "json");
        top.Check(number => number < 1 ? "--top must be at least 1." : null);
        var command = new Command("rank", "Show a ranking") { edition, measure, top, format, explain, previous, expected };
        filters.AddTo(command);
        settings.AddTo(command);
        command.Check(result => ((IEnumerable<Option>)[top, previous, expected, .. filters.All])
            .Where(other => result.GetValue(explain) is not null && result.GetResult(other) is { Implicit: false })
            .Select(other => $"Use --explain without {other.Name}: it explains one account in the whole edition as it was built."));
        command.SetAction((parsed, ct) => parsed.GetValue(explain) is { } account
            ? ExplanationOutput.WriteAsync(settings.Read(parsed), parsed.GetValue(edition)!, parsed.GetValue(measure)!, account, parsed.GetValue(format)!, ct)
            : RankAsync(
                settings.Read(parsed), new(new(parsed.GetValue(edition)!), parsed.GetValue(measure)!,
                new(filters.Read(parsed), Expected: parsed.GetValue(expected) ? true : null), PageRequest.Whole), parsed.GetValue(previous),
                parsed.GetValue(top) ?? int.MaxValue, parsed.GetValue(format)!, ct));
        return command;
    }

    private static async Task<int> RankAsync(
        TwiplomacySettings settings, EditionRankingQuery query, string? previous, int top, string format, CancellationToken cancellationToken)
    {
        await using var program = await OpenProgram.OpenAsync(settings, cancellationToken);
        var rankings = program.Get<RankingQuestions>();
        try
        {
            var ranking = previous is null ? await rankings.AskAsync(query, cancellationToken) : await rankings.AskBesideAsync(query, previous, cancellationToken);
            if (ranking.Revision is { IsStale: true }) Console.Error.WriteLine($"{query.Edition.Slug} is a draft and out of date: the evidence has changed since it was built.");
            if (ranking.Revision?.MadeUp is { } madeUp) Console.Error.WriteLine(MadeUpData.Told(madeUp));
            foreach (var note in ranking.About.Notes) Console.Error.WriteLine(note);
            await RankingOutput.WriteAsync([.. ranking.Rows.Take(top)], format, ranking.IsExpected, cancellationToken);
            return ExitCode.Done;
        }
        catch (EditionRefusedException refused)
        {
            Console.Error.WriteLine(CommandWording.Say(refused.Said));
            return ExitCode.Refused;
        }
    }
}
