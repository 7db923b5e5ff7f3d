namespace Twiplomacy.Storage.Audit;

/// <summary>One thing that was done: when, by whom, from where, and to what.</summary>
public sealed record AuditRow(long AuditId, DateTimeOffset At, string Kind, string Caller, string? CameFrom, string Action, string? Subject);
