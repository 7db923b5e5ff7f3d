using System.CommandLine;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Covariates;
using Twiplomacy.Server.Cli.Terminal;
using Twiplomacy.Server.Settings;

namespace Twiplomacy.Server.Cli.Covariates;

/// <summary><c>covariate add FILE</c> and <c>covariate list</c>.</summary>
public static class CovariateCommand
{
    public static Command Create() => new("covariate", "Upload what is known of pairs of countries or accounts, such as distance or trade")
    {
        CreateAdd(), CreateList(),
    };

    private static Command CreateAdd()
    {
        var settings = new SettingsOptions();
        var file = new Argument<FileInfo>("FILE") { Description = "A table with the columns from, to, value and, if there are years, year" };
        var name = new Option<string>("--name") { Description = "Name of the covariate. A known name gets a new version", Required = true };
        var codes = new Option<string>("--codes")
        {
            Description = "How the file writes countries (cow: Correlates of War); account if it is of accounts", Required = true,
        };
        var directed = new Option<bool>("--directed") { Description = "A pair may differ by direction (default: as the file shows)" };
        var symmetric = new Option<bool>("--symmetric") { Description = "A pair is the same in both directions (default: as the file shows)" };
        var source = new Option<string?>("--source") { Description = "Where the values are from", HelpName = "TEXT" };
        codes.AcceptOnlyFromAmong([.. CovariateUpload.KnownCodes]);
        var command = new Command("add", "Upload a covariate. What the file names that nobody knows is listed and left out")
        {
            file, name, codes, directed, symmetric, source,
        };
        settings.AddTo(command);
        command.CheckFile(file, CovariateUpload.MostBytes);
        command.Check(result => result.GetValue(directed) && result.GetValue(symmetric) ? ["Use --directed or --symmetric, not both."] : []);
        command.SetAction((parsed, ct) =>
        {
            bool? isDirected = parsed.GetValue(directed) ? true : parsed.GetValue(symmetric) ? false : null;
            var upload = new CovariateUpload(parsed.GetValue(name)!, parsed.GetValue(codes)!, isDirected, parsed.GetValue(source));
            return AddAsync(settings.Read(parsed), parsed.GetValue(file)!, upload, ct);
        });
        return command;
    }

    private static Command CreateList()
    {
        var settings = new SettingsOptions();
        var command = new Command("list", "List the covariates, the newest version of each first");
        settings.AddTo(command);
        command.SetAction(async (parsed, ct) =>
        {
            await using var program = await OpenProgram.OpenAsync(settings.Read(parsed), ct);
            var rows = await program.Get<CovariateQuestions>().AskAsync(new CovariateListQuery(PageRequest.Whole), ct);
            TableOutput.Write(CovariateTable.Table, rows.Rows);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<int> AddAsync(TwiplomacySettings settings, FileInfo file, CovariateUpload upload, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        var kept = await program.Get<CovariateActions>().UploadAsync(upload, await File.ReadAllBytesAsync(file.FullName, ct), Caller.Owner, ct);
        foreach (var told in kept.Told()) Console.Out.WriteLine(CommandWording.Say(told));
        foreach (var name in kept.UnmatchedNames) Console.Error.WriteLine($"{name.Name}\t{name.Rows}");
        foreach (var row in kept.RejectedRows) Console.Error.WriteLine($"{row.Row}\t{CommandWording.Say(row.Said)}\t{row.Raw}");
        return kept.Rejected + kept.Unmatched == 0 ? ExitCode.Done : ExitCode.Partly;
    }
}
