using Twiplomacy.Analytics.Changes;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Time;
using Twiplomacy.Storage.Alerts;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Reports.Alerts;

/// <summary>Looks, after a publication, for what the alerts of a panel tell of, and makes their digests. Safe to run again at any time.</summary>
public sealed class AlertRuns(AlertQueries alerts, AlertWriter writer, AlertFindings findings, PanelChanges changes)
{
    /// <exception cref="ClaimLostException">Another worker has taken the job over; nothing was made.</exception>
    public async Task<AlertRun> RunAsync(string panel, JobClaim? claim, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // The build's own publication asks again.
        if (await alerts.IsBuildingAsync(panel, cancellationToken)) return new(0, 0, null, [AlertFindingMessages.BuildComes()]);
        await changes.RequireStoredAsync(panel, cancellationToken);
        var (until, total, remarks) = (Capture.EndOf(DateOnly.FromDateTime(now.UtcDateTime)), new AlertRun(0, 0, null, []), new List<Message>());
        foreach (var alert in await alerts.ListActiveAsync(panel, cancellationToken))
        {
            var outcome = await writer.KeepAsync(alert, await FreshAsync(alert, until, cancellationToken), claim, now, cancellationToken);
            if (outcome.Found > 0) remarks.Add(AlertFindingMessages.Found(outcome.Found, alert.Terms.Name));
            total = new(
                total.Found + outcome.Found, total.Digests + (outcome.ReportId is null ? 0 : 1), Earlier(total.WaitsUntil, outcome.WaitsUntil), remarks);
        }
        return total;
    }

    private async Task<IReadOnlyList<AlertItem>> FreshAsync(AlertRow alert, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var found = await findings.FindAsync(alert.Terms, alert.Since, until, cancellationToken);
        if (found.Count == 0) return found;
        var told = (await alerts.ListItemsAsync(alert.AlertId, null, null, cancellationToken)).ToLookup(row => KeyOf(row.Item), row => row.Item);
        return [.. found.Where(item => !told[KeyOf(item)].Any(item.IsSameAs))];
    }

    private static (string, string, string?, string?) KeyOf(AlertItem item) => (item.Kind, item.Account, item.Other, item.Edition);

    private static DateTimeOffset? Earlier(DateTimeOffset? a, DateTimeOffset? b) => a is null || b < a ? b ?? a : a;
}
