using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Jobs;
using Twiplomacy.Application.Reports;
using Twiplomacy.Core.Reports;
using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Delivery;
using Twiplomacy.Reports.Mails;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Problems;
using Twiplomacy.Server.Web.Queries;
using Twiplomacy.Server.Web.Tables;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Jobs;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Server.Api.Subscriptions;

/// <summary>Who gets which report when. Addresses of people are nobody's business but the editors'.</summary>
public static class SubscriptionEndpoints
{
    /// <summary>Lists the subscriptions to report mails.</summary>
    public static async Task<ListAnswer<SubscriptionAnswer>> ListAsync(
        [AsParameters] ListRequest page, HttpContext context, SubscriptionQueries subscriptions, AuditLog audit, CancellationToken ct)
    {
        if (Representation.IsCsv(context.Request)) await audit.NoteAsync(AuditAction.RecipientsRead, "reports", ct);
        var rows = await subscriptions.ListAsync((int)(page.After?.Number(0) ?? 0), page.Fetch, ct);
        return page.Answer([.. rows.Select(SubscriptionAnswer.Of)], SubscriptionTable.Table, row => [row.Id]);
    }

    /// <summary>Shows one subscription.</summary>
    public static async Task<Results<Ok<SubscriptionAnswer>, ProblemHttpResult>> GetAsync(int id, SubscriptionQueries subscriptions, CancellationToken ct) =>
        await subscriptions.FindAsync(id, ct) is { } row ? TypedResults.Ok(SubscriptionAnswer.Of(row)) : NoSuch(id);

    /// <summary>Makes a subscription. Its first report comes at the next close of its schedule.</summary>
    public static async Task<Results<Created<SubscriptionAnswer>, ProblemHttpResult>> CreateAsync(
        SubscriptionChange request, SubscriptionQueries subscriptions, SubscriptionWriter writer, SubscriptionChecks checks, TimeProvider time, CancellationToken ct)
    {
        var terms = request.Applied(new SubscriptionTerms { Name = "", Panel = "" });
        if (await checks.FaultsOfAsync(terms, null, ct) is { Count: > 0 } faults) return ApiProblem.BadRequest([.. faults.Select(ProblemFault.OfBody)]);
        try
        {
            var id = await writer.CreateAsync(terms, time.GetUtcNow(), ct);
            var made = (await subscriptions.FindAsync(id!.Value, ct))!;
            return TypedResults.Created(string.Create(CultureInfo.InvariantCulture, $"/api/v1/subscriptions/{id}"), SubscriptionAnswer.Of(made));
        }
        catch (SubscriptionNameTakenException taken)
        {
            return NameTaken(taken);
        }
    }

    /// <summary>Changes a subscription: what is left out stays. The next report comes at the next close of its schedule.</summary>
    public static async Task<Results<Ok<SubscriptionAnswer>, ProblemHttpResult>> ChangeAsync(
        int id, SubscriptionChange request, SubscriptionQueries subscriptions, SubscriptionWriter writer, SubscriptionChecks checks, TimeProvider time, CancellationToken ct)
    {
        if (await subscriptions.FindAsync(id, ct) is not { } before) return NoSuch(id);
        var terms = request.Applied(before.Terms);
        if (await checks.FaultsOfAsync(terms, before.Terms, ct) is { Count: > 0 } faults) return ApiProblem.BadRequest([.. faults.Select(ProblemFault.OfBody)]);
        try
        {
            if (!await writer.UpdateAsync(id, terms, time.GetUtcNow(), ct)) return NoSuch(id);
            return TypedResults.Ok(SubscriptionAnswer.Of((await subscriptions.FindAsync(id, ct))!));
        }
        catch (SubscriptionNameTakenException taken)
        {
            return NameTaken(taken);
        }
    }

    /// <summary>Ends a subscription. The ledger of its mails stays.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(int id, SubscriptionWriter writer, TimeProvider time, CancellationToken ct) =>
        await writer.DeleteAsync(id, time.GetUtcNow(), ct) ? TypedResults.NoContent() : NoSuch(id);

    /// <summary>Sends the latest report to addresses of one's own, to see how it looks. The answer is the job to follow.</summary>
    public static async Task<Results<Accepted<JobAnswer>, ProblemHttpResult>> TestAsync(
        int id, TestSend request, SubscriptionQueries subscriptions, ReportWriter reports, JobQueries jobs, TimeProvider time, CancellationToken ct)
    {
        if (await subscriptions.FindAsync(id, ct) is not { } row) return NoSuch(id);
        if (FaultsOf(request) is { Count: > 0 } faults) return ApiProblem.BadRequest(faults);
        var now = time.GetUtcNow();
        var (_, job) = await reports.AskAsync(row, row.Terms.Schedule.LatestPeriod(now), request.To, now, ct);
        return TypedResults.Accepted(string.Create(CultureInfo.InvariantCulture, $"/api/v1/jobs/{job}"), JobAnswer.Of((await jobs.FindAsync(job, ct))!));
    }

    /// <summary>Shows in the browser how the report's mail looks for the latest period, or for the one that was over at a date.</summary>
    public static async Task<Results<ContentHttpResult, ProblemHttpResult>> PreviewAsync(
        int id, SubscriptionQueries subscriptions, PreparedReports prepared, ReportMailMessage messages, TimeProvider time, CancellationToken ct, InstantParameter? at = null)
    {
        if (await subscriptions.FindAsync(id, ct) is not { } row) return NoSuch(id);
        return await MailOfAsync(row.Terms, at?.Instant ?? time.GetUtcNow(), prepared, messages, ct);
    }

    /// <summary>Shows how the mail of terms would look that are not saved. Nothing is kept or sent; name and recipients may be left out.</summary>
    public static async Task<Results<ContentHttpResult, ProblemHttpResult>> PreviewDraftAsync(
        SubscriptionChange request, SubscriptionChecks checks, PreparedReports prepared, ReportMailMessage messages, TimeProvider time,
        CancellationToken ct, InstantParameter? at = null)
    {
        var terms = request.Applied(new SubscriptionTerms { Name = "", Panel = "" });
        if (await checks.FaultsOfDraftAsync(terms, ct) is { Count: > 0 } faults)
            return ApiProblem.BadRequest([.. faults.Select(ProblemFault.OfBody)]);
        return await MailOfAsync(terms, at?.Instant ?? time.GetUtcNow(), prepared, messages, ct);
    }

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> MailOfAsync(
        SubscriptionTerms terms, DateTimeOffset at, PreparedReports prepared, ReportMailMessage messages, CancellationToken ct)
    {
        try
        {
            var (content, words, _) = await prepared.PrepareAsync(terms with { Attachments = [] }, terms.Schedule.LatestPeriod(at), [], ct);
            return TypedResults.Content(await PageRenderer.ReportAsync(content, words, messages.LinksOf(content, null)), "text/html; charset=utf-8");
        }
        catch (ReportImpossibleException impossible)
        {
            return ApiProblem.Of(StatusCodes.Status422UnprocessableEntity, "There is nothing to report on", impossible.Said);
        }
    }

    private static List<ProblemFault> FaultsOf(TestSend request)
    {
        var faults = request.To.Select((address, index) => (address, index)).Where(to => !MailAddressText.IsValid(to.address))
            .Select(to => ProblemFault.Of(TermsMessages.NoAddress(to.address)) with { Pointer = $"/to/{to.index}" }).ToList();
        if (request.To.Count is 0 or > 20) faults.Add(new("From 1 to 20 addresses are taken.") { Pointer = "/to" });
        return faults;
    }

    private static ProblemHttpResult NoSuch(int id) => ApiProblem.NotFound(MissingKind.Subscription, id.ToString(CultureInfo.InvariantCulture));

    private static ProblemHttpResult NameTaken(SubscriptionNameTakenException taken) => ApiProblem.Of(
        StatusCodes.Status409Conflict, "The name is taken", taken.Said, ProblemFault.Of(taken.Said) with { Pointer = "/name" });
}
