using Twiplomacy.Analytics.Worklists;
using Twiplomacy.Application.Rankings;

namespace Twiplomacy.Application.Worklists;

/// <summary>What the page of a worklist shows.</summary>
/// <param name="Shown">The steps that stand as was asked.</param>
/// <param name="MadeUp">One sentence if the panel's data are made up.</param>
/// <param name="Edition">The edition by whose date the ties are looked at; null: by no edition.</param>
public sealed record WorklistResult(
    RankedAccount Account, Work Work, WorklistPlan Plan, IReadOnlyList<WorkStep> Shown, WorklistViewQuery Query, string? MadeUp, string? Edition)
{
    /// <summary>How many steps stand so.</summary>
    public int CountOf(WorkFilter? filter) => Work.Steps.Count(step => step.Matches(filter) && (Query.Step is null || step.Kind == Query.Step));
}
