using MimeKit;

namespace Twiplomacy.Reports.Delivery;

/// <summary>
/// Puts mails as <c>.eml</c> files into a folder, each under its Message-ID: whole or not at all, and once however often
/// it is put.
/// </summary>
internal sealed class OutboxTransport(MailOptions options) : IMailTransport
{
    // Mail is written with CR and LF.
    private static readonly FormatOptions Format = new() { NewLineFormat = NewLineFormat.Dos };

    public async Task<MailOutcome> SendAsync(MimeMessage mail)
    {
        try
        {
            var unfinished = Path.Combine(Directory.CreateDirectory(Path.Combine(options.Outbox, ".unfinished")).FullName, Guid.NewGuid().ToString("N"));
            await using (var content = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await mail.WriteToAsync(Format, content, CancellationToken.None);
                content.Flush(flushToDisk: true);
            }
            var file = Path.Combine(options.Outbox, mail.MessageId!.Split('@')[0] + ".eml");
            File.Move(unfinished, file, overwrite: true);
            return new MailOutcome.Taken(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new MailOutcome.NotNow($"The outbox {options.Outbox} did not take the mail: {failure.Message}");
        }
    }

    public void Dispose()
    {
    }
}
