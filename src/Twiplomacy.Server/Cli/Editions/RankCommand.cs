using System.CommandLine;
using Twiplomacy.Application.Paging;
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
        var edition = new Argument<string>("EDITION") { Description = "The edition, such as world-leaders-2014" };
        var measure = new Argument<string>("MEASURE") { Description = "The measure, such as mutual_follows" };
        var top = new Option<int?>("--top") { Description = "Print this many rows only", HelpName = "N" };
        var format = new Option<string>("--format") { Description = "How to print", DefaultValueFactory = _ => "table" };
        var explain = new Option<string?>("--explain") { Description = "Tell why this account moved since the edition before (mutual_follows)", HelpName = "HANDLE" };
        var previous = new Option<string?>("--previous") { Description = "The sealed edition that ranks and values before are of; default the one it was built with", HelpName = "SLUG" };
        var expected = new Option<bool>("--expected") { Description = "Add what a model expects of the unknown mutual ties (mutual_follows); its assumption goes to standard error" };
        format.AcceptOnlyFromAmong("table", "csv", "json");
        top.Check(number => number < 1 ? "--top is at least 1." : null);
        var command = new Command("rank", "Print a ranking") { edition, measure, top, format, explain, previous, expected };
        filters.AddTo(command);
        settings.AddTo(command);
        command.Check(result => ((IEnumerable<Option>)[top, previous, expected, .. filters.All])
            .Where(other => result.GetValue(explain) is not null && result.GetResult(other) is { Implicit: false })
            .Select(other => $"--explain tells of one account in the whole edition as it was built, so it goes without {other.Name}."));
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
            if (ranking.Revision is { IsStale: true }) Console.Error.WriteLine($"{query.Edition.Slug} is a draft and stale: evidence has come or gone since it was built.");
            if (ranking.Revision?.MadeUp is { } madeUp) Console.Error.WriteLine(MadeUpData.Told(madeUp));
            foreach (var note in ranking.About.Notes) Console.Error.WriteLine(note);
            await RankingOutput.WriteAsync([.. ranking.Rows.Take(top)], format, ranking.IsExpected, cancellationToken);
            return ExitCode.Done;
        }
        catch (EditionRefusedException refused)
        {
            Console.Error.WriteLine(refused.Message);
            return ExitCode.Refused;
        }
    }
}
