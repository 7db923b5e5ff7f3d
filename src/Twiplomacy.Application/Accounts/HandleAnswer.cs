namespace Twiplomacy.Application.Accounts;

/// <summary>A handle and when the account was seen with it; null stands for "since ever" and "until now".</summary>
public sealed record HandleAnswer(string Handle, DateTimeOffset? FirstSeen, DateTimeOffset? LastSeen);
