using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Asking;

/// <summary>One thing that is wrong with a question: what is said of it, which field it is, and what would be right.</summary>
public sealed record Fault(Message Message)
{
    /// <summary>The field as <see cref="QueryFields"/> names it: <c>as_of</c>. A place within it stands behind a slash: <c>scopes/0</c>.</summary>
    public string? Field { get; init; }

    /// <summary>The values that would have been taken; null where there is no list of them.</summary>
    public IReadOnlyList<string>? Allowed { get; init; }

    /// <summary>The allowed value or name that is nearest to what was written.</summary>
    public string? DidYouMean { get; init; }
}
