using MimeKit;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Reports.Delivery;

/// <summary>What became of one mail.</summary>
public abstract record MailOutcome
{
    /// <summary>A mail server or the outbox took it.</summary>
    public sealed record Taken(string By) : MailOutcome;

    /// <summary>It was certainly not sent, and trying again cannot help.</summary>
    public sealed record Refused(Message Error) : MailOutcome;

    /// <summary>It was certainly not sent; a later try may succeed.</summary>
    public sealed record NotNow(Message Error) : MailOutcome;

    /// <summary>Nobody can tell whether it was sent.</summary>
    public sealed record Uncertain(Message Error) : MailOutcome;
}

/// <summary>Takes mails, one after the other, for the length of one report.</summary>
public interface IMailTransport : IDisposable
{
    /// <summary>Hands one mail over. What goes wrong with it is the answer, not an exception.</summary>
    Task<MailOutcome> SendAsync(MimeMessage mail);
}
