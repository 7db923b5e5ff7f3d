using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Twiplomacy.Reports.Attachments;
using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Mails;
using Twiplomacy.Reports.Words;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Reports.Delivery;

/// <summary>
/// Makes mails of reports and reminders: a plain part and an HTML part, the files, and headers by which mail programs know
/// the mail and offer to unsubscribe (RFC 2369, RFC 8058). Nothing that an export holds reaches a header with a line end
/// in it.
/// </summary>
public sealed class ReportMailMessage(MailOptions options, UnsubscribeTokens tokens)
{
    internal const string MessageId = "Message-ID";

    private sealed record Parts(string Subject, string Text, string Html, IReadOnlyList<ReportFile> Files);

    /// <summary>The mail for one row of the ledger. The caller disposes of it.</summary>
    public async Task<MailMessage> WriteAsync(PreparedReport prepared, DeliveryRow delivery, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        ArgumentNullException.ThrowIfNull(delivery);
        var (report, words, files) = prepared;
        var links = LinksOf(report, await UnsubscribeAsync(delivery.RecipientId, cancellationToken));
        return Compose(
            new Parts(SubjectOf(report, words), ReportText.Of(report, words, links), await PageRenderer.ReportAsync(report, words, links), files),
            delivery, links.Unsubscribe);
    }

    /// <summary>The same for a reminder.</summary>
    public async Task<MailMessage> WriteAsync(CaptureReminder reminder, ReportWords words, DeliveryRow delivery, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reminder);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(delivery);
        var links = new ReportLinks(options.PublicUrl, null, null, null, await UnsubscribeAsync(delivery.RecipientId, cancellationToken));
        return Compose(
            new Parts(
                ReportWords.OneLine(words.GrownOld(reminder.Lists, reminder.AsOf)), ReminderText.Of(reminder, words, links),
                await PageRenderer.ReminderAsync(reminder, words, links), []),
            delivery, links.Unsubscribe);
    }

    /// <summary>Where a report's mail leads to: to pages, and for proof to what was sealed.</summary>
    public ReportLinks LinksOf(ReportContent report, Uri? unsubscribe)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (options.PublicUrl is not { } server) return new ReportLinks(null, null, null, null, unsubscribe);
        var proof = report.Sealed is { } edition ? new Uri(server, $"/api/v1/editions/{edition.Slug}/revisions/{edition.Number}/bundle") : null;
        return new ReportLinks(server, report.Sealed?.Slug, new Uri(server, FiguresOf(report)), proof, unsubscribe) { AsOf = report.AsOf };
    }

    /// <summary>The subject: the report's name and the day of its figures.</summary>
    public static string SubjectOf(ReportContent report, ReportWords words)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(words);
        return ReportWords.OneLine($"{report.Name} · {words.Day(report.AsOf)}");
    }

    private MailMessage Compose(Parts parts, DeliveryRow delivery, Uri? unsubscribe)
    {
        var mail = new MailMessage(new MailAddress(options.From, options.FromName, Encoding.UTF8), new MailAddress(delivery.Address))
        {
            Subject = parts.Subject, SubjectEncoding = Encoding.UTF8, HeadersEncoding = Encoding.UTF8,
            Body = parts.Text, BodyEncoding = Encoding.UTF8, BodyTransferEncoding = TransferEncoding.QuotedPrintable,
        };
        var html = AlternateView.CreateAlternateViewFromString(parts.Html, Encoding.UTF8, MediaTypeNames.Text.Html);
        html.TransferEncoding = TransferEncoding.QuotedPrintable;
        mail.AlternateViews.Add(html);
        foreach (var file in parts.Files) mail.Attachments.Add(new Attachment(new MemoryStream(file.Content), file.Name, file.MediaType));
        AddHeaders(mail, delivery, unsubscribe);
        return mail;
    }

    private void AddHeaders(MailMessage mail, DeliveryRow delivery, Uri? unsubscribe)
    {
        mail.Headers[MessageId] = $"<{delivery.MessageId}@{new MailAddress(options.From).Host}>";
        // So that nobody's out-of-office program answers.
        mail.Headers["Auto-Submitted"] = "auto-generated";
        if (unsubscribe is null) return;
        mail.Headers["List-Unsubscribe"] = $"<{unsubscribe.AbsoluteUri}>";
        // One click is for encrypted links only (RFC 8058, 3.1).
        if (unsubscribe.Scheme == Uri.UriSchemeHttps) mail.Headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click";
    }

    private async Task<Uri?> UnsubscribeAsync(int? recipientId, CancellationToken cancellationToken) =>
        recipientId is { } recipient && options.PublicUrl is { } server
            ? new Uri(server, $"/unsubscribe/{await tokens.WriteAsync(recipient, cancellationToken)}")
            : null;

    private static string FiguresOf(ReportContent report)
    {
        var measure = report.Measures[0].Measure.Id;
        return report.Sealed is { } edition
            ? $"/rankings/{edition.Slug}/{measure}"
            : $"/panels/{report.PanelSlug}/{measure}?as_of={Instant(report.AsOf)}";
    }

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
