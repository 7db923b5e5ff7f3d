namespace Twiplomacy.Storage.People;

/// <summary>For how long a session is open.</summary>
/// <param name="Longest">However much it is used.</param>
/// <param name="Idle">Without use.</param>
public sealed record SessionLimits(TimeSpan Longest, TimeSpan Idle);
