using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Reports;

/// <summary>Which subscriptions to report mails there are.</summary>
/// <param name="Page">Which page.</param>
public sealed record SubscriptionListQuery(PageRequest Page) : IListQuery;
