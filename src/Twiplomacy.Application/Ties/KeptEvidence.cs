using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Ties;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Lists;
using Twiplomacy.Ingest.Evidence;

namespace Twiplomacy.Application.Ties;

/// <summary>Completes evidence with the rows that only kept exports tell.</summary>
public sealed class KeptEvidence(KeptRows rows)
{
    public async Task<ExplainedTie> CompletedAsync(ExplainedTie tie, FoundAccount a, FoundAccount b, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tie);
        return tie with { There = await CompletedAsync(tie.There, a, b, cancellationToken), Back = await CompletedAsync(tie.Back, b, a, cancellationToken) };
    }

    private async Task<ExplainedDirection> CompletedAsync(
        ExplainedDirection direction, FoundAccount source, FoundAccount target, CancellationToken cancellationToken)
    {
        var open = direction.Evidence.Where(reason => reason.Evidence is { IsYes: true, Row: null }).ToList();
        if (open.Count == 0) return direction;
        var (sources, targets) = (NamesOf(source), NamesOf(target));
        var found = await rows.FindAsync([.. open.Select(reason => new AskedRow(
            reason.Source.ImportId, reason.Source.List, reason.Evidence.Direction == ListDirection.Following ? targets : sources))], cancellationToken);
        var byReason = open.Zip(found).ToDictionary(pair => pair.First, pair => pair.Second);
        return direction with
        {
            Evidence = [.. direction.Evidence.Select(reason => byReason.TryGetValue(reason, out var row) && row is { } known
                ? reason with { Evidence = reason.Evidence with { Row = (int)Math.Min(known, int.MaxValue) } }
                : reason)],
        };
    }

    private static HashSet<ProfileKey> NamesOf(FoundAccount account) =>
        [account.Key, .. account.Handles.Select(handle => ProfileKey.OfHandle(account.Key.Platform, handle.Handle))];
}
