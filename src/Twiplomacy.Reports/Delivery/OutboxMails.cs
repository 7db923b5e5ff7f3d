using System.Text;
using MimeKit;

namespace Twiplomacy.Reports.Delivery;

/// <summary>Reads emails that lie in the outbox.</summary>
public static class OutboxMails
{
    /// <summary>Headers, texts and attachments; nothing of a file that is no email.</summary>
    public static IReadOnlyList<MailPart> PartsOf(string path, CancellationToken cancellationToken)
    {
        try
        {
            using var mail = MimeMessage.Load(path, cancellationToken);
            var headers = string.Join('\n', mail.Headers.Select(header => $"{header.Field}: {header.Value}"));
            return [new("headers", Encoding.UTF8.GetBytes(headers)), .. mail.BodyParts.OfType<MimePart>().Where(part => part.Content is not null).Select(Read)];
        }
        catch (FormatException)
        {
            return [];
        }

        MailPart Read(MimePart part)
        {
            using var content = new MemoryStream();
            part.Content!.DecodeTo(content, cancellationToken);
            return new(part.FileName ?? "text", content.ToArray());
        }
    }
}
