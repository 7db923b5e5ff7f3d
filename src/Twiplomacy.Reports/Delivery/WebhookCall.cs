namespace Twiplomacy.Reports.Delivery;

/// <summary>One call of a webhook.</summary>
/// <param name="Url">Null: the alert has none any more.</param>
/// <param name="Id">The same at every attempt.</param>
public sealed record WebhookCall(Uri? Url, string Secret, string Id, byte[] Body);
