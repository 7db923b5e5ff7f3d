using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Reports;
using Twiplomacy.Core.Reports;
using Twiplomacy.Core.Time;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Problems;
using Twiplomacy.Server.Web;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Reports;

/// <summary>Making, changing, pausing and ending subscriptions, and sending one to oneself.</summary>
public static class SubscriptionPages
{
    public static async Task<RazorComponentResult> ShowNewAsync(PanelQueries panels, CancellationToken cancellationToken)
    {
        var known = await panels.ListAsync(cancellationToken);
        var terms = new SubscriptionTerms { Name = "", Panel = known is [var first, ..] ? first.Slug : "", Language = LanguageOfPage() };
        return PageAnswer.Of<SubscriptionFormPage, SubscriptionFormView>(new(null, terms, known, []));
    }

    public static Task<Results<RedirectHttpResult, RazorComponentResult>> CreateAsync(
        HttpContext context, SubscriptionActions subscriptions, PanelQueries panels, CancellationToken cancellationToken)
    {
        var entered = SubscriptionFields.ToTerms(context);
        return SaveAsync(null, entered, subscriptions.CreateAsync(entered, Callers.Of(context), cancellationToken), panels, cancellationToken);
    }

    public static async Task<RazorComponentResult> ShowEditAsync(
        Asked<SubscriptionQuery> asked, SubscriptionQuestions subscriptions, PanelQueries panels, CancellationToken cancellationToken)
    {
        var terms = (await subscriptions.GetAsync(asked.Query, asked.Caller, cancellationToken)).Terms;
        return PageAnswer.Of<SubscriptionFormPage, SubscriptionFormView>(new(asked.Query.Id, terms, await panels.ListAsync(cancellationToken), []));
    }

    public static Task<Results<RedirectHttpResult, RazorComponentResult>> ChangeAsync(
        int id, HttpContext context, SubscriptionActions subscriptions, PanelQueries panels, CancellationToken cancellationToken)
    {
        var entered = SubscriptionFields.ToTerms(context);
        var saving = subscriptions.ChangeAsync(new(id), _ => entered, Callers.Of(context), cancellationToken);
        return SaveAsync(id, entered, saving, panels, cancellationToken);
    }

    /// <summary>Stops the reports for a while, or lets them go on.</summary>
    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> PauseAsync(
        int id, HttpContext context, SubscriptionQuestions questions, SubscriptionActions subscriptions, PanelQueries panels,
        CancellationToken cancellationToken)
    {
        var (caller, isOn) = (Callers.Of(context), context.Field("active") == "true");
        var asked = (await questions.GetAsync(new SubscriptionQuery(id), caller, cancellationToken)).Terms with { Active = isOn };
        var saving = subscriptions.ChangeAsync(new(id), before => before with { Active = isOn }, caller, cancellationToken);
        return await SaveAsync(id, asked, saving, panels, cancellationToken);
    }

    public static async Task<RedirectHttpResult> DeleteAsync(
        int id, HttpContext context, SubscriptionActions subscriptions, CancellationToken cancellationToken)
    {
        await subscriptions.DeleteAsync(new(id), Callers.Of(context), cancellationToken);
        return TypedResults.LocalRedirect("/reports");
    }

    /// <summary>Sends the report that is previewed to one address, beside the list.</summary>
    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> TestAsync(
        int id, HttpContext context, ReportActions reports, SubscriptionViewQuestions subscriptions, CancellationToken cancellationToken)
    {
        var (caller, at) = (Callers.Of(context), Capture.TryParse(context.Field("at"), out var instant) ? instant : (DateTimeOffset?)null);
        try
        {
            await reports.SendAsync(new(id), new TestSend { To = [context.Field("to") ?? ""] }, at, caller, cancellationToken);
            return TypedResults.LocalRedirect(ReportAddresses.Deliveries(id, follow: true));
        }
        catch (RefusedException refused) when (refused.Refusal.Kind is not RefusalKind.NotFound)
        {
            var view = await subscriptions.AskAsync(new SubscriptionViewQuery(id, at), caller, cancellationToken);
            return PageAnswer.Of<SubscriptionPage, SubscriptionView>(view with { Refused = refused.Refusal }, refused.Refusal.Status());
        }
    }

    private static string LanguageOfPage() =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is var language && SubscriptionFaults.Languages.Contains(language)
            ? language : SubscriptionFaults.Languages[0];

    private static async Task<Results<RedirectHttpResult, RazorComponentResult>> SaveAsync(
        int? id, SubscriptionTerms entered, Task<SubscriptionAnswer> saving, PanelQueries panels, CancellationToken cancellationToken)
    {
        try
        {
            return TypedResults.LocalRedirect(ReportAddresses.Of((await saving).Id));
        }
        catch (RefusedException refused) when (refused.Refusal.Kind is not RefusalKind.NotFound)
        {
            var faults = refused.Refusal.Faults.Select(ProblemFault.OfBody);
            var view = new SubscriptionFormView(id, entered, await panels.ListAsync(cancellationToken), [.. faults]);
            return PageAnswer.Of<SubscriptionFormPage, SubscriptionFormView>(view, refused.Refusal.Status());
        }
    }
}
