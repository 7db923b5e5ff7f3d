using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Worklists;

namespace Twiplomacy.Analytics.Worklists;

/// <summary>Holds steps that are marked as done against what was captured later.</summary>
public sealed class StepVerification(PanelStudyLoader studies)
{
    /// <summary>What captures up to an instant say of each step, in their order.</summary>
    public async Task<IReadOnlyList<StepOutcome>> VerifyAsync(
        FoundAccount account, IReadOnlyList<DoneStep> steps, DateTimeOffset until, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(steps);
        if (steps.Count == 0) return [];
        var peers = steps.Select(step => step.Peer).DistinctBy(peer => peer.Account).ToList();
        var ledger = await studies.LedgerAsync([account.AsMember(), .. peers], until, cancellationToken);
        return [.. steps.Select(step =>
        {
            var peer = peers.FindIndex(other => other.Account == step.Peer.Account) + 1;
            var (follower, followed) = step.Kind == StepKind.FollowBack ? (0, peer) : (peer, 0);
            return StepOutcome.Of(ledger.EvidenceOf(follower, followed, until), step.DoneAt);
        })];
    }
}
