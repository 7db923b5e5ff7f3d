using Twiplomacy.Analytics.Caching;
using Twiplomacy.Application.Access;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Core.Messages;
using Twiplomacy.Reports.Alerts;
using Twiplomacy.Storage.Alerts;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Application.Alerts;

/// <summary>Alerts with all that people see of them at once: what they are about, would have sent, found and sent.</summary>
public sealed class AlertViewQuestions(
    AlertQuestions questions, AlertRunQuestions runs, AlertSubjects subjects, AlertQueries alerts, DeliveryQueries deliveries, PanelQueries panels)
{
    private const int MostListed = 1000;
    private const int ItemsShown = 50;
    private const int MailsShown = 8;

    public async Task<AlertListView> ListAsync(Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        var rows = await alerts.ListAsync(0, MostListed, cancellationToken);
        return new(rows, await panels.ListTitlesAsync(cancellationToken), await subjects.ListAsync(rows.Select(row => row.Terms), cancellationToken));
    }

    public async Task<AlertView> AskAsync(AlertRunQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var alert = await questions.GetAsync(new(query.Id), caller, cancellationToken);
        var (run, fault) = await RunAsync(alert.Terms, query, cancellationToken);
        return new AlertView(
            alert, await panels.FindAsync(alert.Terms.Panel, cancellationToken), run, fault,
            await alerts.ListItemsAsync(query.Id, null, ItemsShown, cancellationToken),
            await deliveries.ListAsync(null, query.Id, null, MailsShown, cancellationToken),
            await questions.FindSecretAsync(alert, cancellationToken), await subjects.FindAsync(alert.Terms, cancellationToken));
    }

    private async Task<(AlertDryRun? Run, Message? Fault)> RunAsync(AlertTerms terms, AlertRunQuery query, CancellationToken cancellationToken)
    {
        try
        {
            return (await runs.RunAsync(terms, query.From, query.To, cancellationToken), null);
        }
        catch (SaidException refused) when (refused is WorkBusyException or WorkTooLargeException)
        {
            return (null, refused.Said);
        }
    }
}
