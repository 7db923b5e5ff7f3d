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
            MakeFolder(options.Outbox);
            var unfinished = Path.Combine(MakeFolder(Path.Combine(options.Outbox, ".unfinished")), Guid.NewGuid().ToString("N"));
            await using (var content = new FileStream(unfinished, OwnersAlone))
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
            return new MailOutcome.NotNow(DeliveryMessages.OutboxFailed(options.Outbox, failure.Message));
        }
    }

    /// <summary>Mails hold addresses, figures and links to unsubscribe: whoever else uses the machine reads none.</summary>
    private static FileStreamOptions OwnersAlone
    {
        get
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            return options;
        }
    }

    private static string MakeFolder(string path) =>
        (OperatingSystem.IsWindows() ? Directory.CreateDirectory(path) : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute)).FullName;

    public void Dispose()
    {
    }
}
