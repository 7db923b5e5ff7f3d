using System.Globalization;
using Twiplomacy.Core.Messages;
using Twiplomacy.Reports.Content;
using Twiplomacy.Storage.Jobs;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Reports.Delivery;

/// <summary>How the mails of a report stand after a run, and what a person should know.</summary>
public sealed record DeliverySummary(int Sent, int Failed, int Unconfirmed, int Waiting, int Withdrawn, IReadOnlyList<Message> Remarks)
{
    public static DeliverySummary Of(IEnumerable<DeliveryRow> rows, IReadOnlyList<Message> remarks)
    {
        var counts = rows.CountBy(row => row.Status).ToDictionary(pair => pair.Key, pair => pair.Value);
        int Count(params IEnumerable<DeliveryStatus> of) => of.Sum(status => counts.GetValueOrDefault(status));
        return new DeliverySummary(
            Count(DeliveryStatus.Sent), Count(DeliveryStatus.Failed), Count(DeliveryStatus.Unconfirmed),
            Count(DeliveryStatus.Waiting, DeliveryStatus.Reserved), Count(DeliveryStatus.Withdrawn), remarks);
    }
}

/// <summary>
/// Sends the mails and calls of a report, each at most once. One is reserved on disk before it leaves and confirmed after; one
/// that was reserved by a run that died is listed as unconfirmed and left to a person. A mail that fails stops no other.
/// </summary>
public sealed class ReportSender(
    DeliveryQueries deliveries, DeliveryLedger ledger, ReportMails mails, MailTransports transports, AlertDigests digests, WebhookTransport webhooks)
{
    private const int MostAttempts = 5;

    /// <summary>Runs once over what waits. It may be run again at any time.</summary>
    /// <param name="waitedInVain">What the data still lack, told in the mail.</param>
    /// <exception cref="ReportImpossibleException">There is nothing to report on.</exception>
    /// <exception cref="ClaimLostException">Another worker has the job.</exception>
    public async Task<DeliverySummary> DeliverAsync(
        ReportRow report, JobClaim claim, IReadOnlyList<MissingData> waitedInVain, DateTimeOffset now, IProgress<double> progress,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(progress);
        await ledger.SettleAsync(report.ReportId, claim, now, cancellationToken);
        var waiting = (await deliveries.ListOfReportAsync(report.ReportId, cancellationToken)).Where(row => row.Status == DeliveryStatus.Waiting).ToList();
        var remarks = new List<Message>();
        if (waiting.Count > 0) await SendAsync(report, waiting, claim, waitedInVain, now, remarks, progress, cancellationToken);
        return DeliverySummary.Of(await deliveries.ListOfReportAsync(report.ReportId, cancellationToken), remarks);
    }

    private async Task SendAsync(
        ReportRow report, List<DeliveryRow> waiting, JobClaim claim, IReadOnlyList<MissingData> waitedInVain, DateTimeOffset now,
        List<Message> remarks, IProgress<double> progress, CancellationToken cancellationToken)
    {
        var write = await mails.PrepareAsync(report, waitedInVain, cancellationToken);
        using var transport = transports.Open();
        for (var i = 0; i < waiting.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await SendOneAsync(waiting[i], await ReadyAsync(report, waiting[i]), claim, now, cancellationToken) is { } remark) remarks.Add(remark);
            progress.Report((i + 1.0) / waiting.Count);
        }

        // All that can fail before anything leaves is done here, before the row is reserved.
        async Task<Func<Task<MailOutcome>>> ReadyAsync(ReportRow of, DeliveryRow row)
        {
            if (row.Channel == DeliveryChannel.Webhook)
            {
                var call = await digests.CallAsync(of, row, cancellationToken);
                return () => webhooks.SendAsync(call, now);
            }
            var mail = await write(row, cancellationToken);
            return async () =>
            {
                using (mail) return await transport.SendAsync(mail);
            };
        }
    }

    /// <summary>
    /// Checkpoints: dying before the reservation leaves the mail waiting; between reservation and confirmation,
    /// unconfirmed; after that, sent. From the reservation on nothing is cancelled, so that a worker that is asked to stop
    /// does not leave a doubt behind.
    /// </summary>
    private async Task<Message?> SendOneAsync(
        DeliveryRow row, Func<Task<MailOutcome>> send, JobClaim claim, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!await ledger.ReserveAsync(row.DeliveryId, claim, now, cancellationToken)) return null;
        var number = row.DeliveryId.ToString(CultureInfo.InvariantCulture);
        var outcome = await send();
        MailMeter.Count(outcome);
        switch (outcome)
        {
            case MailOutcome.Taken taken:
                await ledger.ConfirmAsync(row.DeliveryId, claim, taken.By, now, CancellationToken.None);
                return null;
            case MailOutcome.NotNow later when row.Attempts + 1 < MostAttempts:
                await ledger.PutOffAsync(row.DeliveryId, claim, later.Error, now, CancellationToken.None);
                return DeliveryMessages.TriedAgain(number, DeliveryMessages.WithoutAddresses(later.Error));
            case MailOutcome.Uncertain uncertain:
                await ledger.LeaveUnconfirmedAsync(row.DeliveryId, claim, uncertain.Error, now, CancellationToken.None);
                return DeliveryMessages.NotConfirmed(number, DeliveryMessages.WithoutAddresses(uncertain.Error));
            case var refused:
                var error = refused is MailOutcome.Refused final ? final.Error : ((MailOutcome.NotNow)refused).Error;
                await ledger.FailAsync(row.DeliveryId, claim, error, now, CancellationToken.None);
                return DeliveryMessages.Failed(number, DeliveryMessages.WithoutAddresses(error));
        }
    }
}
