namespace Twiplomacy.Storage.Audit;

/// <summary>Which rows of the audit log are asked for; null lets all pass.</summary>
public sealed record AuditFilter(string? Action = null, string? Caller = null, DateTimeOffset? From = null, DateTimeOffset? To = null);
