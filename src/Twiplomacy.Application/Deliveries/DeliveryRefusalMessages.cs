using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Deliveries;

/// <summary>What is said of report mails.</summary>
public static class DeliveryRefusalMessages
{
    public static Message NotFound() => new("deliveries.notfound");

    public static Message NotFound(long id) => new("deliveries.notfound.detail", ("id", MessageValue.Name(id)));

    public static Message Settled() => new("deliveries.settled");

    public static Message Settled(long id, string status) => new("deliveries.settled.detail", ("id", MessageValue.Name(id)), ("status", status));
}
