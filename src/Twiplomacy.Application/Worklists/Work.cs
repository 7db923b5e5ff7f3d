using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Worklists;
using Twiplomacy.Application.Panels;
using Twiplomacy.Core.Worklists;

namespace Twiplomacy.Application.Worklists;

/// <summary>The worklist of an account among the members of a panel.</summary>
/// <param name="Number">The account's number among the members.</param>
/// <param name="Steps">Towards the peers that were asked for: those to follow back, those that do not follow back, then what is no step any more.</param>
public sealed record Work(FoundAccount Account, string Panel, DateTimeOffset AsOf, StudiedPanel Studied, int Number, IReadOnlyList<WorkStep> Steps)
{
    /// <summary>The fewest steps that bring the next better ranks, of those that nobody is at; with what is under way.</summary>
    public WorklistPlan Plan()
    {
        var own = Steps.Where(step => step is { Kind: StepKind.FollowBack, Listed: not null }).ToList();
        return WorklistPlan.Of(
            Studied.Ties, Number, [.. own.Where(step => step.IsUnderWay).Select(NumberOf)], [.. own.Where(step => step.IsFree).Select(NumberOf)]);
    }

    /// <summary>How many steps of its own are under way.</summary>
    public int UnderWay => Steps.Count(step => step is { Kind: StepKind.FollowBack, Listed: not null, IsUnderWay: true });

    private int NumberOf(WorkStep step) => Studied.NumberOf(step.Peer.Profile);
}
