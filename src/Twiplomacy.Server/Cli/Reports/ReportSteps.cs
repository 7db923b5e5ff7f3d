using Twiplomacy.Application.Access;
using Twiplomacy.Application.Reports;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Server.Cli.Reports;

/// <summary>Sends a report and sees it through.</summary>
public static class ReportSteps
{
    /// <summary>The ledger's rows as they stand at the end.</summary>
    /// <param name="at">The report of the period that was over at this instant; null: the latest.</param>
    public static async Task<IReadOnlyList<DeliveryRow>> SendAsync(
        OpenProgram program, int subscription, DateTimeOffset? at, IReadOnlyList<string> to, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(program);
        var test = new TestSend { To = to };
        var queued = await program.Get<ReportActions>().SendAsync(new(subscription), test, at, Caller.Owner, cancellationToken);
        var ended = await JobProgress.WaitAsync(program, queued.JobId, cancellationToken);
        var mails = await program.Get<DeliveryQueries>().ListOfReportAsync(queued.ReportId, cancellationToken);
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
