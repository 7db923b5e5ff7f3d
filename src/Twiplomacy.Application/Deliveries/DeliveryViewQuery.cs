using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Application.Deliveries;

/// <summary>A page of the ledger, with how all mails stand.</summary>
/// <param name="Status">Only mails that stand so.</param>
/// <param name="Subscription">Only mails of this subscription.</param>
/// <param name="Before">Only mails older than this one.</param>
/// <param name="Follow">Whether somebody waits for what is being sent.</param>
public sealed record DeliveryViewQuery(DeliveryStatus? Status = null, int? Subscription = null, long? Before = null, bool Follow = false);
