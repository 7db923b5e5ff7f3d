using Twiplomacy.Core.Worklists;

namespace Twiplomacy.Application.Worklists;

/// <summary>Of which step the last mark is undone.</summary>
public sealed record StepUndo
{
    /// <summary>follow_back (the default) or not_followed_back.</summary>
    public StepKind Step { get; init; } = StepKind.FollowBack;

    /// <summary>The mark that you saw last; if there is a newer one, nothing is changed. Left out, it does not matter.</summary>
    /// <example>null</example>
    public int? Seen { get; init; }
}
