using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Reports;

/// <summary>Why a report is not shown, saved or sent.</summary>
public static class SubscriptionRefusalMessages
{
    public static Message NameTaken() => new("reports.name.taken.title");
}
