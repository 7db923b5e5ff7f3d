using Twiplomacy.Core.Reports;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Server.Cli.Reports;

/// <summary>Sends a report and sees it through.</summary>
public static class ReportSteps
{
    /// <summary>The ledger's rows as they stand at the end.</summary>
    public static async Task<IReadOnlyList<DeliveryRow>> SendAsync(
        OpenProgram program, SubscriptionRow subscription, ReportPeriod period, IReadOnlyList<string> to, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(program);
        var (report, job) = await program.Get<ReportWriter>().AskAsync(subscription, period, to, program.Get<TimeProvider>().GetUtcNow(), ct);
        var ended = await JobProgress.WaitAsync(program, job, ct);
        var mails = await program.Get<DeliveryQueries>().ListOfReportAsync(report, ct);
        return [.. mails.Select(mail => mail with { Error = mail.Error ?? ended.Error })];
    }

    /// <summary>One line for people about how a mail stands.</summary>
    public static string Describe(DeliveryRow mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        return mail.Status == DeliveryStatus.Sent ? $"{mail.Address}: sent, accepted by {mail.TakenBy}"
            : $"{mail.Address}: {mail.Status.ToString().ToLowerInvariant()}. {mail.Error}";
    }
}
