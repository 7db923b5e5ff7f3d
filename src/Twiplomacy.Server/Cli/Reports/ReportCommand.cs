using System.CommandLine;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Reports;
using Twiplomacy.Core.Reports;
using Twiplomacy.Core.Time;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Server.Cli.Reports;

/// <summary><c>report preview NAME</c> and <c>report send NAME --to …</c>.</summary>
public static class ReportCommand
{
    public static Command Create() => new("report", "Send and preview report emails") { CreatePreview(), CreateSend() };

    private static Command CreatePreview()
    {
        var (settings, name, at) = (new SettingsOptions(), Name(), At());
        var format = new Option<string>("--format") { Description = "Part of the email to show", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "html");
        var command = new Command("preview", "Show the report email without sending it") { name, at, format };
        settings.AddTo(command);
        command.SetAction((parsed, cancellationToken) => PreviewAsync(
            settings.Read(parsed), parsed.GetValue(name)!, parsed.GetValue(at), parsed.GetValue(format)!, cancellationToken));
        return command;
    }

    private static Command CreateSend()
    {
        var (settings, name, at) = (new SettingsOptions(), Name(), At());
        var to = new Option<string[]>("--to")
        {
            Description = "Send to these addresses instead of the report’s recipients", Required = true, AllowMultipleArgumentsPerToken = true,
        };
        to.Check(given => Array.Find(given ?? [], one => !MailAddressText.IsValid(one)) is { } wrong ? TermsMessages.NoAddress(wrong).ToString() : null);
        var command = new Command("send", "Send the report now to addresses you choose. The schedule does not change") { name, at, to };
        settings.AddTo(command);
        command.SetAction((parsed, cancellationToken) => SendAsync(
            settings.Read(parsed), parsed.GetValue(name)!, parsed.GetValue(at), parsed.GetValue(to)!, cancellationToken));
        return command;
    }

    private static Argument<string> Name() => new("NAME") { Description = "Name of the report" };

    private static Option<string?> At()
    {
        var at = new Option<string?>("--at") { Description = "Report on the period that ended by this date (default: the latest)", HelpName = "DATE" };
        at.Check(date => date is null || Capture.TryParse(date, out _) ? null : $"--at: “{date}” is not a date. Use the form 2014-07-01.");
        return at;
    }

    private static async Task<int> PreviewAsync(
        TwiplomacySettings settings, string name, string? at, string format, CancellationToken cancellationToken)
    {
        await using var program = await OpenProgram.OpenAsync(settings, cancellationToken);
        var subscription = await FindAsync(program, name, cancellationToken);
        await program.Get<SubscriptionChecks>().RequireMembersAsync(subscription.Terms, cancellationToken);
        var mail = await program.Get<ReportPreviewQuestions>().AskAsync(new ReportPreviewQuery(subscription.SubscriptionId, InstantOf(at)), cancellationToken);
        Console.Out.Write(format == "html" ? await mail.HtmlAsync() : mail.Text());
        return ExitCode.Done;
    }

    private static async Task<int> SendAsync(TwiplomacySettings settings, string name, string? at, string[] to, CancellationToken cancellationToken)
    {
        await using var program = await OpenProgram.OpenAsync(settings, cancellationToken);
        var subscription = await FindAsync(program, name, cancellationToken);
        var mails = await ReportSteps.SendAsync(program, subscription.SubscriptionId, InstantOf(at), to, cancellationToken);
        foreach (var mail in mails) Console.Out.WriteLine(ReportSteps.Describe(mail));
        return mails.All(mail => mail.Status == DeliveryStatus.Sent) ? ExitCode.Done
            : mails.Any(mail => mail.Status == DeliveryStatus.Sent) ? ExitCode.Partly : ExitCode.Refused;
    }

    private static Task<SubscriptionRow> FindAsync(OpenProgram program, string name, CancellationToken cancellationToken) =>
        program.Get<SubscriptionQuestions>().GetAsync(new NamedSubscriptionQuery(name), Caller.Owner, cancellationToken);

    private static DateTimeOffset? InstantOf(string? at) => at is null ? null : Capture.Parse(at);
}
