using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Application.Reports;

/// <summary>Somebody on the list.</summary>
/// <param name="UnsubscribedAt">When they unsubscribed; they get no more mails.</param>
public sealed record RecipientAnswer(string Address, DateTimeOffset? UnsubscribedAt)
{
    public static RecipientAnswer Of(RecipientRow row) => new(row.Address, row.UnsubscribedAt);
}
