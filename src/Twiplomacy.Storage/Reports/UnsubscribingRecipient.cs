namespace Twiplomacy.Storage.Reports;

/// <summary>Whom a link to unsubscribe speaks of.</summary>
public sealed record UnsubscribingRecipient(string Address, string Subscription, bool IsUnsubscribed, string Language);
