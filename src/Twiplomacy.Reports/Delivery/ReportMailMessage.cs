using Twiplomacy.Core.Text;
using System.Text;
using MimeKit;
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
    private sealed record Parts(string Subject, string Text, string Html, IReadOnlyList<ReportFile> Files);

    /// <summary>The mail for one row of the ledger. The caller disposes of it.</summary>
    public async Task<MimeMessage> WriteAsync(PreparedReport prepared, DeliveryRow delivery, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        ArgumentNullException.ThrowIfNull(delivery);
        var (report, words, files) = prepared;
        var links = LinksOf(report, await UnsubscribeAsync(delivery.RecipientId, cancellationToken));
        return Compose(
            new Parts(words.Subject(report), ReportText.Of(report, words, links), await PageRenderer.ReportAsync(report, words, links), files),
            delivery, links.Unsubscribe);
    }

    /// <summary>The same for a reminder.</summary>
    public async Task<MimeMessage> WriteAsync(CaptureReminder reminder, ReportWords words, DeliveryRow delivery, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reminder);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(delivery);
        var links = new ReportLinks(options.PublicUrl, null, null, null, await UnsubscribeAsync(delivery.RecipientId, cancellationToken));
        return Compose(
            new Parts(
                OneLine.Of(words.GrownOld(reminder.Lists, reminder.AsOf)), ReminderText.Of(reminder, words, links),
                await PageRenderer.ReminderAsync(reminder, words, links), []),
            delivery, links.Unsubscribe);
    }

    /// <summary>The same for the digest of an alert.</summary>
    public async Task<MimeMessage> WriteAsync(AlertDigest digest, ReportWords words, DeliveryRow delivery, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(digest);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(delivery);
        var links = AlertDigests.LinksTo(options.PublicUrl) with { Unsubscribe = await UnsubscribeAsync(delivery.RecipientId, cancellationToken) };
        return Compose(
            new Parts(words.AlertSubject(digest), AlertText.Of(digest, words, links), await PageRenderer.AlertAsync(digest, words, links), []),
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

    private MimeMessage Compose(Parts parts, DeliveryRow delivery, Uri? unsubscribe)
    {
        var mail = new MimeMessage { Subject = parts.Subject, MessageId = $"{delivery.MessageId}@{options.From[(options.From.LastIndexOf('@') + 1)..]}" };
        mail.From.Add(new MailboxAddress(Encoding.UTF8, options.FromName, options.From));
        mail.To.Add(new MailboxAddress("", delivery.Address));
        AddHeaders(mail.Headers, unsubscribe);
        var text = new MultipartAlternative(TextOf("plain", parts.Text), TextOf("html", parts.Html));
        mail.Body = parts.Files.Count == 0 ? text : new Multipart("mixed", [text, .. parts.Files.Select(AttachmentOf)]);
        return mail;
    }

    private static void AddHeaders(HeaderList headers, Uri? unsubscribe)
    {
        // So that nobody's out-of-office program answers.
        headers.Add("Auto-Submitted", "auto-generated");
        if (unsubscribe is null) return;
        headers.Add("List-Unsubscribe", $"<{unsubscribe.AbsoluteUri}>");
        // One click is for encrypted links only (RFC 8058, 3.1).
        if (unsubscribe.Scheme == Uri.UriSchemeHttps) headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private static TextPart TextOf(string subtype, string text)
    {
        var part = new TextPart(subtype) { ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        part.SetText(Encoding.UTF8, text);
        return part;
    }

    private static MimePart AttachmentOf(ReportFile file) => new(file.MediaType)
    {
        Content = new MimeContent(new MemoryStream(file.Content)), FileName = file.Name, ContentTransferEncoding = ContentEncoding.Base64,
        ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = file.Name },
    };

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
