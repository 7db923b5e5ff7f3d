using Twiplomacy.Core.Text;
using Twiplomacy.Core.Reports;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Reports.Delivery;

/// <summary>What became of an email, and why.</summary>
public static class DeliveryMessages
{
    public static Message NoAnswerInTime() => new("mails.error.timeout");

    /// <param name="reply">The server's code and words.</param>
    public static Message Answered(string reply) => new("mails.error.answered", ("reply", reply));

    public static Message OutboxFailed(string outbox, string reason) => new("mail.error.outbox", ("outbox", outbox), ("reason", reason));

    /// <param name="mail">The number of the email.</param>
    public static Message Failed(string mail, Message error) => new("mails.remark.failed", ("mail", mail), ("error", error));

    /// <inheritdoc cref="Failed"/>
    public static Message TriedAgain(string mail, Message error) => new("mails.remark.retry", ("mail", mail), ("error", error));

    /// <inheritdoc cref="Failed"/>
    public static Message NotConfirmed(string mail, Message error) => new("mails.remark.unconfirmed", ("mail", mail), ("error", error));

    /// <summary>The same without addresses: a job's log is read by whoever may read, and addresses are for editors.</summary>
    public static Message WithoutAddresses(Message error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return new(error.Code, new ValueList<MessagePart>(error.Values.Select(part => part with { Value = WithoutAddresses(part.Value) })));
    }

    private static MessageValue WithoutAddresses(MessageValue value) => value switch
    {
        MessageValue.Text text => MailAddressText.Hidden(text.Value),
        MessageValue.Inner inner => WithoutAddresses(inner.Message),
        MessageValue.Many many => new MessageValue.Many(many.Values.Select(WithoutAddresses)),
        _ => value,
    };
}
