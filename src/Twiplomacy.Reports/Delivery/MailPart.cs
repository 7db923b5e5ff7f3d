namespace Twiplomacy.Reports.Delivery;

/// <summary>A part of an email as a reader sees it: not encoded for the way.</summary>
public sealed record MailPart(string Name, byte[] Content);
