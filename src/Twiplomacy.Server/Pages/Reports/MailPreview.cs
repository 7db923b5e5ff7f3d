using Twiplomacy.Core.Reports;
using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Delivery;
using Twiplomacy.Reports.Mails;
using Twiplomacy.Reports.Words;

namespace Twiplomacy.Server.Pages.Reports;

/// <summary>What a mail would say, with where it would lead to.</summary>
public sealed record PreviewedMail(ReportContent Content, ReportWords Words, ReportLinks Links);

/// <summary>Makes a subscription's mail without sending it.</summary>
public sealed class MailPreview(SubscriptionSaving saving, SubscriptionReading reading, PreparedReports prepared, ReportMailMessage messages)
{
    /// <exception cref="ReportImpossibleException">There is nothing to report on.</exception>
    public async Task<PreviewedMail> ReadAsync(int id, string? at, CancellationToken ct)
    {
        var subscription = await saving.GetAsync(id, ct);
        return await ReadAsync(subscription.Terms, await reading.PeriodAsync(subscription, at, ct), ct);
    }

    /// <summary>The mail of terms that may not be saved.</summary>
    /// <exception cref="ReportImpossibleException">There is nothing to report on.</exception>
    public async Task<PreviewedMail> ReadAsync(SubscriptionTerms terms, ReportPeriod period, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(terms);
        // The files are not shown, so that they need not be made.
        var (content, words, _) = await prepared.PrepareAsync(terms with { Attachments = [] }, period, [], ct);
        return new PreviewedMail(content, words, messages.LinksOf(content, null));
    }
}
