using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Alerts;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Reports.Webhooks;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Problems;
using Twiplomacy.Server.Web.Queries;
using Twiplomacy.Server.Web.Tables;
using Twiplomacy.Storage.Alerts;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Server.Api.Alerts;

/// <summary>Who is told of which changes. Addresses of people and secrets are nobody's business but the editors'.</summary>
public static class AlertEndpoints
{
    /// <summary>Lists the alerts.</summary>
    public static async Task<ListAnswer<AlertAnswer>> ListAsync(
        [AsParameters] ListRequest page, HttpContext context, AlertQueries alerts, AuditLog audit, CancellationToken cancellationToken)
    {
        if (Representation.IsCsv(context.Request)) await audit.NoteAsync(AuditAction.RecipientsRead, "alerts", cancellationToken);
        var rows = await alerts.ListAsync((int)(page.After?.Number(0) ?? 0), page.Fetch, cancellationToken);
        return page.Answer([.. rows.Select(AlertAnswer.Of)], AlertTables.Alerts, row => [row.Id]);
    }

    /// <summary>Shows one alert, with the secret that signs the calls of its webhook.</summary>
    public static async Task<Results<Ok<AlertAnswer>, ProblemHttpResult>> GetAsync(
        int id, AlertQueries alerts, WebhookSecrets secrets, CancellationToken cancellationToken) =>
        await alerts.FindAsync(id, cancellationToken) is { } row ? TypedResults.Ok(await ShownAsync(row, secrets, cancellationToken)) : NoSuch(id);

    /// <summary>Makes an alert. It is off unless asked otherwise; switched on, it tells of what is seen from then on.</summary>
    public static async Task<Results<Created<AlertAnswer>, ProblemHttpResult>> CreateAsync(
        AlertChange request, AlertQueries alerts, AlertWriter writer, AlertChecks checks, WebhookSecrets secrets, TimeProvider time,
            CancellationToken cancellationToken)
    {
        var (terms, faults) = await checks.CheckAsync(request.Applied(new AlertTerms { Name = "", Panel = "" }), cancellationToken);
        if (faults.Count > 0) return ApiProblem.BadRequest([.. faults.Select(ProblemFault.OfBody)]);
        try
        {
            var id = await writer.CreateAsync(terms, time.GetUtcNow(), cancellationToken);
            var made = (await alerts.FindAsync(id!.Value, cancellationToken))!;
            return TypedResults.Created(string.Create(CultureInfo.InvariantCulture, $"/api/v1/alerts/{id}"), await ShownAsync(made, secrets,
                cancellationToken));
        }
        catch (SubscriptionNameTakenException taken)
        {
            return NameTaken(taken);
        }
    }

    /// <summary>Changes an alert: what is left out stays.</summary>
    public static async Task<Results<Ok<AlertAnswer>, ProblemHttpResult>> ChangeAsync(
        int id, AlertChange request, AlertQueries alerts, AlertWriter writer, AlertChecks checks, WebhookSecrets secrets, TimeProvider time,
            CancellationToken cancellationToken)
    {
        if (await alerts.FindAsync(id, cancellationToken) is not { } before) return NoSuch(id);
        var (terms, faults) = await checks.CheckAsync(request.Applied(before.Terms), cancellationToken);
        if (faults.Count > 0) return ApiProblem.BadRequest([.. faults.Select(ProblemFault.OfBody)]);
        try
        {
            if (!await writer.UpdateAsync(id, terms, time.GetUtcNow(), cancellationToken)) return NoSuch(id);
            return TypedResults.Ok(await ShownAsync((await alerts.FindAsync(id, cancellationToken))!, secrets, cancellationToken));
        }
        catch (SubscriptionNameTakenException taken)
        {
            return NameTaken(taken);
        }
    }

    /// <summary>Ends an alert. What it sent stays in the ledger.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(int id, AlertWriter writer, TimeProvider time,
        CancellationToken cancellationToken) =>
        await writer.DeleteAsync(id, time.GetUtcNow(), cancellationToken) ? TypedResults.NoContent() : NoSuch(id);

    /// <summary>Shows what an alert would have sent in a period; without one, in the last year of which its panel has anything.</summary>
    public static async Task<Results<Ok<DryRunAnswer>, ProblemHttpResult>> DryRunAsync(
        int id, AlertQueries alerts, AlertQuestions questions, CancellationToken cancellationToken, InstantParameter? from = null, InstantParameter? to = null)
    {
        if (await alerts.FindAsync(id, cancellationToken) is not { } row) return NoSuch(id);
        var run = await questions.DryRunAsync(row.Terms, from?.Instant, to?.Instant, cancellationToken);
        return TypedResults.Ok(new DryRunAnswer
        {
            From = run.After, To = run.Until, Digests = run.Digests.Count,
            Items = [.. run.Digests.SelectMany(digest => digest.Items, (digest, item) => AlertItemAnswer.Of(item) with { DigestAt = digest.At })],
        });
    }

    /// <summary>Lists what an alert found, the latest first.</summary>
    public static async Task<ListAnswer<AlertItemAnswer>> ListItemsAsync(
        int id, [AsParameters] ListRequest page, AlertQueries alerts, CancellationToken cancellationToken)
    {
        if (await alerts.FindAsync(id, cancellationToken) is null) throw new ProblemException(NoSuch(id));
        var rows = await alerts.ListItemsAsync(id, page.After?.Number(0), page.Fetch, cancellationToken);
        return page.Answer([.. rows.Select(AlertItemAnswer.Of)], AlertTables.Items, row => [row.Id!]);
    }

    private static async Task<AlertAnswer> ShownAsync(AlertRow row, WebhookSecrets secrets, CancellationToken cancellationToken) =>
        AlertAnswer.Of(row) with { WebhookSecret = row.Terms.WebhookUrl is null ? null : await secrets.OfAsync(row.AlertId, cancellationToken) };

    private static ProblemHttpResult NoSuch(int id) => ApiProblem.NotFound(MissingKind.Alert, id.ToString(CultureInfo.InvariantCulture));

    private static ProblemHttpResult NameTaken(SubscriptionNameTakenException taken) => ApiProblem.Of(
        StatusCodes.Status409Conflict, "The name is taken", taken.Said, ProblemFault.Of(taken.Said) with { Pointer = "/name" });
}
