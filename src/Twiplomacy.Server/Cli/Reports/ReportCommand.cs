using System.CommandLine;
using Twiplomacy.Application.Reports;
using Twiplomacy.Core.Reports;
using Twiplomacy.Core.Time;
using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Delivery;
using Twiplomacy.Reports.Mails;
using Twiplomacy.Reports.Subscriptions;
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
        command.SetAction((parsed, ct) => PreviewAsync(
            settings.Read(parsed), parsed.GetValue(name)!, parsed.GetValue(at), parsed.GetValue(format)!, ct));
        return command;
    }

    private static Command CreateSend()
    {
        var (settings, name, at) = (new SettingsOptions(), Name(), At());
        var to = new Option<string[]>("--to") { Description = "Send to these addresses instead of the report’s recipients", Required = true, AllowMultipleArgumentsPerToken = true };
        to.Check(addresses => Array.Find(addresses ?? [], address => !MailAddressText.IsValid(address)) is { } wrong ? $"“{wrong}” is not a valid email address." : null);
        var command = new Command("send", "Send the report now to addresses you choose. The schedule does not change") { name, at, to };
        settings.AddTo(command);
        command.SetAction((parsed, ct) => SendAsync(
            settings.Read(parsed), parsed.GetValue(name)!, parsed.GetValue(at), parsed.GetValue(to)!, ct));
        return command;
    }

    private static Argument<string> Name() => new("NAME") { Description = "Name of the report" };

    private static Option<string?> At()
    {
        var at = new Option<string?>("--at") { Description = "Report on the period that ended by this date (default: the latest)", HelpName = "DATE" };
        at.Check(date => date is null || Capture.TryParse(date, out _) ? null : $"--at: “{date}” is not a date. Use the form 2014-07-01.");
        return at;
    }

    private static async Task<int> PreviewAsync(TwiplomacySettings settings, string name, string? at, string format, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        if (await program.Get<SubscriptionQueries>().FindByNameAsync(name, ct) is not { } subscription) return await RefuseAsync(program, name, ct);
        if (await RefuseOutsidersAsync(program, subscription, ct)) return ExitCode.Refused;
        try
        {
            var (content, words, _) = await program.Get<PreparedReports>().PrepareAsync(subscription.Terms, PeriodOf(program, subscription, at), [], ct);
            var links = program.Get<ReportMailMessage>().LinksOf(content, null);
            Console.Out.Write(format == "html" ? await PageRenderer.ReportAsync(content, words, links) : ReportText.Of(content, words, links));
            return ExitCode.Done;
        }
        catch (ReportImpossibleException impossible)
        {
            Console.Error.WriteLine(CommandWording.Say(impossible.Said));
            return ExitCode.Refused;
        }
    }

    private static async Task<int> SendAsync(TwiplomacySettings settings, string name, string? at, string[] to, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        if (await program.Get<SubscriptionQueries>().FindByNameAsync(name, ct) is not { } subscription) return await RefuseAsync(program, name, ct);
        if (await RefuseOutsidersAsync(program, subscription, ct)) return ExitCode.Refused;
        var mails = await ReportSteps.SendAsync(program, subscription, PeriodOf(program, subscription, at), to, ct);
        foreach (var mail in mails) Console.Out.WriteLine(ReportSteps.Describe(mail));
        return mails.All(mail => mail.Status == DeliveryStatus.Sent) ? ExitCode.Done
            : mails.Any(mail => mail.Status == DeliveryStatus.Sent) ? ExitCode.Partly : ExitCode.Refused;
    }

    private static ReportPeriod PeriodOf(OpenProgram program, SubscriptionRow subscription, string? at) =>
        subscription.Terms.Schedule.LatestPeriod(at is null ? program.Get<TimeProvider>().GetUtcNow() : Capture.Parse(at));

    /// <summary>Names the accounts of the subscription that are not in its panel.</summary>
    private static async Task<bool> RefuseOutsidersAsync(OpenProgram program, SubscriptionRow subscription, CancellationToken ct)
    {
        var unknown = await program.Get<SubscriptionMembers>().NeverInPanelAsync(subscription.Terms, program.Get<TimeProvider>().GetUtcNow(), ct);
        foreach (var member in unknown)
        {
            var meant = MemberSuggestion.For(member) is { } account ? $" Did you mean “{account}”?" : "";
            Console.Error.WriteLine(MemberMessages.NotInPanel(member.Name, subscription.Terms.Panel) + meant);
        }
        return unknown.Count > 0;
    }

    private static async Task<int> RefuseAsync(OpenProgram program, string name, CancellationToken ct)
    {
        var known = (await program.Get<SubscriptionQueries>().ListAsync(0, int.MaxValue, ct)).Select(subscription => subscription.Terms.Name).ToList();
        Console.Error.WriteLine($"There is no report “{name}”. " + (known.Count == 0 ? "There are no reports yet. Create one on the Reports page or with POST /api/v1/subscriptions." : $"Use one of: {string.Join(", ", known)}."));
        return ExitCode.Refused;
    }
}
