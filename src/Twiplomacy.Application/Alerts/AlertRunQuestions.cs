using Twiplomacy.Analytics.Changes;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Core.Time;
using Twiplomacy.Reports.Alerts;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Alerts;

/// <summary>What an alert would have sent.</summary>
public sealed class AlertRunQuestions(
    AlertQuestions alerts, AlertFindings findings, PanelChanges changes, EditionQueries editions, TimeProvider time)
{
    public async Task<DryRunAnswer> AskAsync(AlertRunQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var alert = await alerts.GetAsync(new(query.Id), caller, cancellationToken);
        return DryRunAnswer.Of(await RunAsync(alert.Terms, query.From, query.To, cancellationToken));
    }

    internal async Task<AlertDryRun> RunAsync(AlertTerms terms, DateTimeOffset? from, DateTimeOffset? to, CancellationToken cancellationToken)
    {
        Period.Require(from, to);
        var until = to ?? await LatestAsync(terms.Panel, cancellationToken);
        var after = from ?? until.AddYears(-1);
        return AlertDryRun.Of(await findings.FindAsync(terms, after, until, cancellationToken), terms.CoolDown, after, until);
    }

    private async Task<DateTimeOffset> LatestAsync(string panel, CancellationToken cancellationToken)
    {
        var today = Capture.EndOf(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        var newest = new PanelChangeQuestion(panel, DateTimeOffset.MinValue, today) { NewestFirst = true, Limit = 1 };
        var changed = await changes.FindAsync(newest, cancellationToken);
        var frozen = (await editions.ListAsync(panel, cancellationToken))
            .Where(edition => edition.AsOf <= today).Select(edition => (DateTimeOffset?)edition.AsOf).Max();
        return ((DateTimeOffset?[])[changed?.Latest, frozen]).Max() ?? today;
    }
}
