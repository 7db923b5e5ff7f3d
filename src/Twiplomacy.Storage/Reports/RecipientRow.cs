namespace Twiplomacy.Storage.Reports;

/// <summary>Somebody who gets a report, unless they unsubscribed.</summary>
public sealed record RecipientRow(int RecipientId, string Address, DateTimeOffset? UnsubscribedAt);
