using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Deliveries;

/// <summary>Which report mails there are, newest first.</summary>
/// <param name="Page">Which page.</param>
/// <param name="Status">Only mails that stand so.</param>
/// <param name="Subscription">Only mails of this subscription.</param>
public sealed record DeliveryListQuery(
    PageRequest Page,
    [property: AllowedValues("waiting", "reserved", "sent", "failed", "unconfirmed", "withdrawn")] string? Status = null,
    int? Subscription = null) : IListQuery;
