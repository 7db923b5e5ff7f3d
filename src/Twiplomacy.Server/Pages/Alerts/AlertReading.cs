using Twiplomacy.Analytics.Caching;
using Twiplomacy.Application.Alerts;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Core.Messages;
using Twiplomacy.Reports.Alerts;
using Twiplomacy.Reports.Webhooks;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Storage.Alerts;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Server.Pages.Alerts;

/// <summary>Reads what the page of an alert shows.</summary>
public sealed class AlertReading(
    AlertSaving saving, AlertQueries alerts, AlertQuestions questions, DeliveryQueries deliveries, PanelQueries panels, WebhookSecrets secrets)
{
    private const int ItemsShown = 50;
    private const int MailsShown = 8;

    public async Task<AlertView> ReadAsync(int id, DateTimeOffset? from, DateTimeOffset? to, CancellationToken cancellationToken)
    {
        var alert = await saving.GetAsync(id, cancellationToken);
        var (run, fault) = await RunAsync(alert.Terms, from, to, cancellationToken);
        return new AlertView(
            alert, await panels.FindAsync(alert.Terms.Panel, cancellationToken), run, fault, await alerts.ListItemsAsync(id, null, ItemsShown,
                cancellationToken),
            await deliveries.ListAsync(null, id, null, MailsShown, cancellationToken),
            alert.Terms.WebhookUrl is null ? null : await secrets.OfAsync(id, cancellationToken),
            await saving.NameOfSubjectAsync(alert.Terms, cancellationToken));
    }

    private async Task<(AlertDryRun? Run, string? Fault)> RunAsync(
        AlertTerms terms, DateTimeOffset? from, DateTimeOffset? to, CancellationToken cancellationToken)
    {
        try
        {
            return (await questions.DryRunAsync(terms, from, to, cancellationToken), null);
        }
        catch (SaidException refused) when (refused is WorkBusyException or WorkTooLargeException)
        {
            return (null, Telling.Told(refused.Said));
        }
    }
}
