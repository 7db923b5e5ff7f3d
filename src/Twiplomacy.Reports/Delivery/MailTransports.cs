namespace Twiplomacy.Reports.Delivery;

/// <summary>Opens the way that the settings name.</summary>
public sealed class MailTransports(MailOptions options)
{
    public IMailTransport Open() => options.Host is null ? new OutboxTransport(options) : new SmtpTransport(options);
}
