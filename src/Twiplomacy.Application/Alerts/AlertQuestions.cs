using System.Globalization;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Reports.Webhooks;
using Twiplomacy.Storage.Alerts;

namespace Twiplomacy.Application.Alerts;

/// <summary>Which alerts there are, and what they found. Addresses of people and secrets are nobody's business but the editors'.</summary>
public sealed class AlertQuestions(AlertQueries alerts, WebhookSecrets secrets)
{
    public async Task<ListResult<AlertAnswer>> AskAsync(AlertListQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        var rows = await alerts.ListAsync((int)(query.After()?.Number(0) ?? 0), query.Page.Fetch, cancellationToken);
        return new(query.Cut(rows, row => [row.AlertId]).Select(AlertAnswer.Of));
    }

    /// <summary>One alert, with the secret that signs the calls of its webhook.</summary>
    public async Task<AlertAnswer> AskAsync(AlertQuery query, Caller caller, CancellationToken cancellationToken)
    {
        var row = await GetAsync(query, caller, cancellationToken);
        return AlertAnswer.Of(row) with { WebhookSecret = await FindSecretAsync(row, cancellationToken) };
    }

    public async Task<ListResult<AlertItemAnswer>> AskAsync(AlertItemListQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var alert = await GetAsync(new(query.Id), caller, cancellationToken);
        var rows = await alerts.ListItemsAsync(alert.AlertId, query.After()?.Number(0), query.Page.Fetch, cancellationToken);
        return new(query.Cut(rows, row => [row.ItemId]).Select(AlertItemAnswer.Of));
    }

    /// <summary>The alert as it is kept.</summary>
    public async Task<AlertRow> GetAsync(AlertQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        return await alerts.FindAsync(query.Id, cancellationToken) ?? throw NotFound(query.Id);
    }

    internal static RefusedException NotFound(int id) =>
        RefusedException.NotFound(AlertMessages.NotFound(), Absence.Of("alert", id.ToString(CultureInfo.InvariantCulture), null, "id"));

    internal async Task<string?> FindSecretAsync(AlertRow alert, CancellationToken cancellationToken) =>
        alert.Terms.WebhookUrl is null ? null : await secrets.OfAsync(alert.AlertId, cancellationToken);
}
