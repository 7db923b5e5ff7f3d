using Twiplomacy.Core.Messages;

namespace Twiplomacy.Storage.Reports;

/// <summary>Why a subscription is not saved.</summary>
public static class SubscriptionMessages
{
    public static Message NameTaken(string name) => new("reports.name.taken", ("name", name));
}
