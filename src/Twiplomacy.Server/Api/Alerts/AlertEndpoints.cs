using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Alerts;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;
using Twiplomacy.Server.Web.Tables;
using Twiplomacy.Storage.Audit;

namespace Twiplomacy.Server.Api.Alerts;

/// <summary>Who is told of which changes. Addresses of people and secrets are nobody's business but the editors'.</summary>
public static class AlertEndpoints
{
    /// <summary>Lists the alerts.</summary>
    public static async Task<ListAnswer<AlertAnswer>> ListAsync(
        Asked<AlertListQuery> asked, HttpContext context, AlertQuestions alerts, AuditLog audit, CancellationToken cancellationToken)
    {
        if (Representation.IsCsv(context.Request)) await audit.NoteAsync(AuditAction.RecipientsRead, "alerts", cancellationToken);
        return ListAnswer.Of(await alerts.AskAsync(asked.Query, asked.Caller, cancellationToken), AlertTables.Alerts);
    }

    /// <summary>Shows one alert, with the secret that signs the calls of its webhook.</summary>
    public static Task<AlertAnswer> GetAsync(Asked<AlertQuery> asked, AlertQuestions alerts, CancellationToken cancellationToken) =>
        alerts.AskAsync(asked.Query, asked.Caller, cancellationToken);

    /// <summary>Makes an alert. It is off unless asked otherwise; switched on, it tells of what is seen from then on.</summary>
    public static async Task<Created<AlertAnswer>> CreateAsync(
        HttpContext context, AlertChange alert, AlertActions alerts, CancellationToken cancellationToken)
    {
        var made = await alerts.CreateAsync(alert, Callers.Of(context), cancellationToken);
        return TypedResults.Created(string.Create(CultureInfo.InvariantCulture, $"/api/v1/alerts/{made.Id}"), made);
    }

    /// <summary>Changes an alert: what is left out stays.</summary>
    public static Task<AlertAnswer> ChangeAsync(
        int id, HttpContext context, AlertChange change, AlertActions alerts, CancellationToken cancellationToken) =>
        alerts.ChangeAsync(new AlertQuery(id), change.Applied, Callers.Of(context), cancellationToken);

    /// <summary>Ends an alert. What it sent stays in the ledger.</summary>
    public static async Task<NoContent> DeleteAsync(Asked<AlertQuery> asked, AlertActions alerts, CancellationToken cancellationToken)
    {
        await alerts.DeleteAsync(asked.Query, asked.Caller, cancellationToken);
        return TypedResults.NoContent();
    }

    /// <summary>Shows what an alert would have sent in a period; without one, in the last year of which its panel has anything.</summary>
    public static Task<DryRunAnswer> DryRunAsync(Asked<AlertRunQuery> asked, AlertRunQuestions alerts, CancellationToken cancellationToken) =>
        alerts.AskAsync(asked.Query, asked.Caller, cancellationToken);

    /// <summary>Lists what an alert found, the latest first.</summary>
    public static async Task<ListAnswer<AlertItemAnswer>> ListItemsAsync(
        Asked<AlertItemListQuery> asked, AlertQuestions alerts, CancellationToken cancellationToken) =>
        ListAnswer.Of(await alerts.AskAsync(asked.Query, asked.Caller, cancellationToken), AlertTables.Items);
}
