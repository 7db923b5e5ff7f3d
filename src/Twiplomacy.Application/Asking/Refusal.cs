using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Asking;

/// <summary>That something is not answered or not done, and why: every fault at once.</summary>
public sealed record Refusal(RefusalKind Kind, IReadOnlyList<Fault> Faults)
{
    /// <summary>What it comes to, as a heading; the kind's own heading where nothing is said.</summary>
    public Message? Title { get; init; }

    /// <summary>After how long it may go.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
