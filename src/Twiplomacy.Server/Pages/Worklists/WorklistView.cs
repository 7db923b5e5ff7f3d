using Twiplomacy.Application.Worklists;
using Twiplomacy.Server.Pages.Rankings;
using Twiplomacy.Server.Problems;

namespace Twiplomacy.Server.Pages.Worklists;

/// <summary>A worklist with what it can be filtered by.</summary>
/// <param name="MayChange">Whether the reader may do something about steps.</param>
/// <param name="Faults">What was wrong with what was sent.</param>
/// <param name="Sent">The step that it was about, by the peer's address.</param>
public sealed record WorklistView(
    WorklistResult Result, FilterChoices Choices, bool MayChange, IReadOnlyList<ProblemFault> Faults, string? Sent = null)
{
    /// <summary>How many steps a page shows.</summary>
    public const int Rows = 25;

    public int Pages => Math.Max(1, (Result.Shown.Count + Rows - 1) / Rows);

    public int Page => Math.Min(Result.Query.Page, Pages);

    public IEnumerable<WorkStep> Shown => Result.Shown.Skip((Page - 1) * Rows).Take(Rows);
}
