using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Core.Reports;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Server.Pages.Reports;

/// <summary>Making, changing, pausing and ending subscriptions, and sending one to oneself.</summary>
public static class SubscriptionPages
{
    public static async Task<RazorComponentResult> ShowNewAsync(SubscriptionSaving saving, CancellationToken ct)
    {
        var form = await saving.FormAsync(null, new SubscriptionTerms { Name = "", Panel = "", Language = LanguageOfPage() }, [], ct);
        return Form(form with { Terms = form.Terms with { Panel = form.Panels is [var first, ..] ? first.Slug : "" } });
    }

    private static string LanguageOfPage() =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is var language && SubscriptionFaults.Languages.Contains(language) ? language : SubscriptionFaults.Languages[0];

    public static Task<Results<RedirectHttpResult, RazorComponentResult>> CreateAsync(HttpContext context, SubscriptionSaving saving, CancellationToken ct) =>
        SaveAsync(null, SubscriptionFields.ToTerms(context), saving, ct);

    public static async Task<RazorComponentResult> ShowEditAsync(int id, SubscriptionSaving saving, CancellationToken ct) =>
        Form(await saving.FormAsync(id, (await saving.GetAsync(id, ct)).Terms, [], ct));

    public static Task<Results<RedirectHttpResult, RazorComponentResult>> ChangeAsync(int id, HttpContext context, SubscriptionSaving saving, CancellationToken ct) =>
        SaveAsync(id, SubscriptionFields.ToTerms(context), saving, ct);

    /// <summary>Stops the reports for a while, or lets them go on.</summary>
    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> PauseAsync(int id, HttpContext context, SubscriptionSaving saving, CancellationToken ct) =>
        await SaveAsync(id, (await saving.GetAsync(id, ct)).Terms with { Active = context.Field("active") == "true" }, saving, ct);

    public static async Task<RedirectHttpResult> DeleteAsync(int id, SubscriptionWriter writer, TimeProvider time, CancellationToken ct)
    {
        await writer.DeleteAsync(id, time.GetUtcNow(), ct);
        return TypedResults.LocalRedirect("/reports");
    }

    /// <summary>Sends the report that is previewed to one address, beside the list.</summary>
    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> TestAsync(
        int id, HttpContext context, SubscriptionReading reading, ReportWriter reports, TimeProvider time, CancellationToken ct)
    {
        var view = await reading.ReadAsync(id, context.Field("at"), asText: false, mayEdit: true, ct);
        if (context.Field("to") is not { } to || !MailAddressText.IsValid(to))
            return PageAnswer.Of<SubscriptionPage, SubscriptionView>(view with { Fault = "Enter a valid email address." }, StatusCodes.Status400BadRequest);
        await reports.AskAsync(view.Subscription, view.Period, [to], time.GetUtcNow(), ct);
        return TypedResults.LocalRedirect(ReportAddresses.Deliveries(id, follow: true));
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult>> SaveAsync(int? id, SubscriptionTerms terms, SubscriptionSaving saving, CancellationToken ct)
    {
        var (saved, faults) = await saving.SaveAsync(id, terms, ct);
        return saved is { } number ? TypedResults.LocalRedirect(ReportAddresses.Of(number))
            : Form(await saving.FormAsync(id, terms, faults, ct), StatusCodes.Status400BadRequest);
    }

    private static RazorComponentResult Form(SubscriptionFormView view, int status = StatusCodes.Status200OK) =>
        PageAnswer.Of<SubscriptionFormPage, SubscriptionFormView>(view, status);
}
