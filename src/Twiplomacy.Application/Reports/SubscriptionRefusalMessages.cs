using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Reports;

/// <summary>Why a report is not shown, saved or sent.</summary>
public static class SubscriptionRefusalMessages
{
    public static Message NotFound() => new("reports.notfound");

    public static Message NotNamed(string name, IEnumerable<string> allowed) =>
        new("reports.notfound.named", ("name", name), ("allowed", MessageValue.Each(allowed)));

    public static Message NoneYet(string name) => new("reports.notfound.none", ("name", name));

    public static Message NameTaken() => new("reports.name.taken.title");

    public static Message NothingToReport() => new("reports.nothing");

    public static Message WantsAddresses(int most) => new("reports.addresses", ("most", most));

    public static Message BadLink() => new("reports.unsubscribe");

    public static Message LinkNotWhole() => new("reports.unsubscribe.detail");
}
