using System.Net.Mail;

namespace Twiplomacy.Reports.Delivery;

/// <summary>
/// Puts mails as <c>.eml</c> files into a folder, each under its Message-ID: whole or not at all, and once however often
/// it is put.
/// </summary>
internal sealed class OutboxTransport(MailOptions options) : IMailTransport
{
    public async Task<MailOutcome> SendAsync(MailMessage mail)
    {
        try
        {
            var unfinished = Directory.CreateDirectory(Path.Combine(options.Outbox, ".unfinished", Guid.NewGuid().ToString("N")));
            using (var writer = new SmtpClient
            {
                DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = unfinished.FullName,
            })
                await writer.SendMailAsync(mail, CancellationToken.None);
            var file = Path.Combine(options.Outbox, FileName(mail));
            File.Move(unfinished.EnumerateFiles().Single().FullName, file, overwrite: true);
            unfinished.Delete();
            return new MailOutcome.Taken(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SmtpException)
        {
            return new MailOutcome.NotNow($"The outbox {options.Outbox} did not take the mail: {failure.Message}");
        }
    }

    public void Dispose()
    {
    }

    private static string FileName(MailMessage mail) => mail.Headers[ReportMailMessage.MessageId]!.Trim('<', '>').Split('@')[0] + ".eml";
}
