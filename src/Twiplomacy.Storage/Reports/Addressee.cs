namespace Twiplomacy.Storage.Reports;

/// <summary>Somebody to be told; without a number, somebody whom the settings name.</summary>
public sealed record Addressee(int? RecipientId, string Address, DeliveryChannel Channel = DeliveryChannel.Mail);
