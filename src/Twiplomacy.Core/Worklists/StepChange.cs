namespace Twiplomacy.Core.Worklists;

/// <summary>To what somebody sets a step.</summary>
/// <param name="Until">The day until which it is postponed; it is to be done again on that day.</param>
/// <param name="Reason">Why it is refused.</param>
/// <param name="DoneAt">When it was done: captures after this instant confirm it or not.</param>
public sealed record StepChange(StepState State, DateOnly? Until = null, string? Reason = null, DateTimeOffset? DoneAt = null);
