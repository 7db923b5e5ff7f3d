using System.CommandLine;
using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Panels;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

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
                settings.Read(parsed), parsed.GetValue(edition)!, parsed.GetValue(measure)!, parsed.GetValue(top), parsed.GetValue(format)!,
                parsed.GetValue(previous), parsed.GetValue(expected), (groups, asOf) => filters.ReadAsync(parsed, groups, asOf, ct), ct));
        return command;
    }

    private static async Task<int> RankAsync(
        TwiplomacySettings settings, string edition, string measure, int? top, string format, string? previous, bool isExpected,
        Func<GroupQueries, DateTimeOffset, Task<MemberFilter?>> filters, CancellationToken ct)
    {
        if (isExpected && measure != RankExplanations.Measure)
        {
            Console.Error.WriteLine($"--expected is of a model of unknown mutual ties, so it goes with {RankExplanations.Measure}.");
            return ExitCode.Refused;
        }
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        if (await program.Get<PublishedRankings>().FindAsync(edition, null, measure, ct) is not { } ranking)
        {
            return Refuse($"There is no ranking '{measure}' of an edition '{edition}'.");
        }
        if (await filters(program.Get<GroupQueries>(), ranking.Revision.AsOf) is not { } filter) return ExitCode.Refused;
        if (FilterOptions.FaultOf(filter, ranking.Rows.Select(row => row.Member)) is { } fault) return Refuse(fault);
        try
        {
            if (previous is not null) ranking = await program.Get<ChosenPrevious>().BesideAsync(ranking, previous, ct);
        }
        catch (EditionRefusedException refused)
        {
            return Refuse(CommandWording.Say(refused.Said));
        }
        if (ranking.Revision.IsStale) Console.Error.WriteLine($"{edition} is a draft and stale: evidence has come or gone since it was built.");
        if (ranking.Revision.MadeUp is { } madeUp) Console.Error.WriteLine(MadeUpData.Told(madeUp));
        if (isExpected) Console.Error.WriteLine(ExpectedTies.Assumption);
        var rows = await program.Get<FilteredRankings>().OfAsync(ranking, filter, ct);
        await RankingOutput.WriteAsync(rows, top ?? int.MaxValue, format, isExpected, ct);
        return ExitCode.Done;
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine(message);
        return ExitCode.Refused;
    }
}
