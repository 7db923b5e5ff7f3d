using Twiplomacy.Analytics.Changes;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Core.Time;
using Twiplomacy.Reports.Alerts;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Alerts;

/// <summary>What an alert would have sent.</summary>
public sealed class AlertQuestions(AlertFindings findings, PanelChanges changes, EditionQueries editions, TimeProvider time)
{
    /// <summary>In a time; without one, in the last year of which the panel has anything.</summary>
    /// <param name="from">What was seen after this instant.</param>
    /// <param name="to">And at the latest at this one.</param>
    public async Task<AlertDryRun> DryRunAsync(AlertTerms terms, DateTimeOffset? from, DateTimeOffset? to, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        Period.Require(from, to);
        var until = to ?? await LatestAsync(terms.Panel, cancellationToken);
        var after = from ?? until.AddYears(-1);
        return AlertDryRun.Of(await findings.FindAsync(terms, after, until, cancellationToken), terms.CoolDown, after, until);
    }

    private async Task<DateTimeOffset> LatestAsync(string panel, CancellationToken cancellationToken)
    {
        var today = Capture.EndOf(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        var changed = await changes.FindAsync(new PanelChangeQuestion(panel, DateTimeOffset.MinValue, today) { NewestFirst = true, Limit = 1 },
            cancellationToken);
        var frozen = (await editions.ListAsync(panel, cancellationToken)).Where(edition =>
            edition.AsOf <= today).Select(edition => (DateTimeOffset?)edition.AsOf).Max();
        return ((DateTimeOffset?[])[changed?.Latest, frozen]).Max() ?? today;
    }
}
