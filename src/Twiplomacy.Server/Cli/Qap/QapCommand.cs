using System.CommandLine;
using System.Text.Json;
using Twiplomacy.Analytics.Qap;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Groups;
using Twiplomacy.Application.Qap;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Server.Cli.Editions;
using Twiplomacy.Server.Cli.Terminal;
using Twiplomacy.Server.Settings;

namespace Twiplomacy.Server.Cli.Qap;

/// <summary><c>qap EDITION --covariates distance,same:region</c>: tests a network against covariates.</summary>
public static class QapCommand
{
    public static Command Create()
    {
        var (settings, usual) = (new SettingsOptions(), new QapRequest { Covariates = [] });
        var edition = new Argument<string>("EDITION") { Description = "Edition, such as world-leaders-2014" };
        var relation = new Option<string>("--relation") { Description = "What is to be explained", DefaultValueFactory = _ => usual.Relation };
        var covariates = new Option<string>("--covariates")
        {
            Description = "What may explain it: names of covariates, relations, same:region, mutual@EDITION", HelpName = "A,B,…", Required = true,
        };
        var by = new Option<string>("--by") { Description = "Rows of the network", DefaultValueFactory = _ => usual.By };
        var permutations = new Option<int>("--permutations")
        {
            Description = "Random permutations", HelpName = "N", DefaultValueFactory = _ => usual.Permutations,
        };
        var seed = new Option<int>("--seed") { Description = "Seed of the permutations", HelpName = "N", DefaultValueFactory = _ => usual.Seed };
        var format = new Option<string>("--format") { Description = "Output format", DefaultValueFactory = _ => "table" };
        relation.AcceptOnlyFromAmong([.. QapTerm.Relations]);
        by.AcceptOnlyFromAmong(QapQuestion.ByCountry, QapQuestion.ByAccount);
        format.AcceptOnlyFromAmong("table", "csv", "json");
        var command = new Command("qap", "Test a network against covariates: QAP correlation and regression")
        {
            edition, relation, covariates, by, permutations, seed, format,
        };
        settings.AddTo(command);
        command.SetAction((parsed, ct) => RunAsync(settings.Read(parsed), parsed.GetValue(edition)!, new QapRequest
        {
            Relation = parsed.GetValue(relation)!, Covariates = GroupingFinder.Split(parsed.GetValue(covariates)), By = parsed.GetValue(by)!,
            Permutations = parsed.GetValue(permutations), Seed = parsed.GetValue(seed),
        }, parsed.GetValue(format)!, ct));
        return command;
    }

    private static async Task<int> RunAsync(TwiplomacySettings settings, string edition, QapRequest request, string format, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        var asked = await program.Get<QapActions>().AskAsync(edition, request, Caller.Owner, ct);
        var job = asked is { Result: null, JobId: { } id } ? await JobProgress.WaitAsync(program, id, ct) : null;
        var test = await program.Get<QapQuestions>().AskAsync(new QapQuery(edition, asked.Id), ct);
        if (test.Result is null) return CommandLine.Refuse(job?.Error is { } error ? CommandWording.Say(error) : "The test was called off.");
        foreach (var told in test.Told()) Console.Error.WriteLine(CommandWording.Say(told));
        if (format == "json") Console.Out.WriteLine(JsonSerializer.Serialize(test, RankingOutput.JsonOptions));
        else if (format == "csv") await CsvOutput.WriteAsync(Console.Out, QapTable.Table, [.. QapLine.Of(test)], ct);
        else TableOutput.Write(QapTable.Table, QapLine.Of(test));
        Console.Error.WriteLine(test.Citation);
        return ExitCode.Done;
    }
}
