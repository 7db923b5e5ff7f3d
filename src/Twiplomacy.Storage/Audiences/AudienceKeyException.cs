namespace Twiplomacy.Storage.Audiences;

/// <summary>The key of audience sets is missing, damaged or another than the database's; the message says what to do.</summary>
public sealed class AudienceKeyException(string message) : Exception(message);
