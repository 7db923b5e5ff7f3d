using Twiplomacy.Core.Worklists;

namespace Twiplomacy.Application.Worklists;

/// <summary>To what a step is set.</summary>
public sealed record StepFile
{
    /// <summary>open, taken, postponed (with until), refused (with a reason) or done.</summary>
    /// <example>taken</example>
    public required StepState State { get; init; }

    /// <summary>The day on which a postponed step is to be done again.</summary>
    /// <example>null</example>
    public DateOnly? Until { get; init; }

    /// <summary>Why it is refused, in at most 300 letters.</summary>
    /// <example>null</example>
    public string? Reason { get; init; }

    /// <summary>The day on which it was done, if that was not now: captures after that day confirm it or not.</summary>
    /// <example>null</example>
    public DateOnly? DoneOn { get; init; }

    /// <summary>follow_back (the default) or not_followed_back.</summary>
    public StepKind Step { get; init; } = StepKind.FollowBack;

    /// <summary>The mark that you saw last (0: none); if there is a newer one, nothing is changed. Left out, it does not matter.</summary>
    /// <example>null</example>
    public int? Seen { get; init; }
}
