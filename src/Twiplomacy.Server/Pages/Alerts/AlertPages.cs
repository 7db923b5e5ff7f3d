using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Alerts;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Core.Reports;
using Twiplomacy.Core.Text;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Problems;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Pages.Alerts;

/// <summary>Making, changing, switching and ending alerts, and what they would have sent.</summary>
public static class AlertPages
{
    public static string AddressOf(int alert) => string.Create(CultureInfo.InvariantCulture, $"/alerts/{alert}");

    public static async Task<RazorComponentResult> ListAsync(HttpContext context, AlertViewQuestions alerts, CancellationToken cancellationToken) =>
        PageAnswer.Of<AlertListPage, AlertListView>(await alerts.ListAsync(Callers.Of(context), cancellationToken));

    /// <summary>The form, filled with what the page knows that led here.</summary>
    public static async Task<RazorComponentResult> ShowNewAsync(
        AlertFormReading forms, CancellationToken cancellationToken, string? panel = null, string? account = null, string? country = null)
    {
        var language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        var watched = account is not null ? AlertSubject.Account : country is not null ? AlertSubject.Country : AlertSubject.Panel;
        var terms = new AlertTerms
        {
            Name = "", Panel = panel ?? "", Watched = watched, Subject = account ?? country ?? "",
            Kinds = [EnumWord.Of(AlertKind.UnfollowedBy), EnumWord.Of(AlertKind.StoppedBeingMutual)],
            Language = SubscriptionFaults.Languages.Contains(language) ? language : SubscriptionFaults.Languages[0],
        };
        return Form(await forms.ReadAsync(null, terms, [], cancellationToken));
    }

    public static Task<Results<RedirectHttpResult, RazorComponentResult>> CreateAsync(
        HttpContext context, AlertActions alerts, AlertFormReading forms, CancellationToken cancellationToken)
    {
        var entered = AlertFields.ToTerms(context);
        return SaveAsync(null, entered, alerts.CreateAsync(entered, Callers.Of(context), cancellationToken), forms, cancellationToken);
    }

    public static async Task<RazorComponentResult> ShowAsync(Asked<AlertRunQuery> asked, AlertViewQuestions alerts, CancellationToken cancellationToken) =>
        PageAnswer.Of<AlertPage, AlertView>(await alerts.AskAsync(asked.Query, asked.Caller, cancellationToken));

    public static async Task<RazorComponentResult> ShowEditAsync(
        Asked<AlertQuery> asked, AlertQuestions alerts, AlertFormReading forms, CancellationToken cancellationToken)
    {
        var alert = await alerts.GetAsync(asked.Query, asked.Caller, cancellationToken);
        return Form(await forms.ReadAsync(alert.AlertId, alert.Terms, [], cancellationToken));
    }

    public static Task<Results<RedirectHttpResult, RazorComponentResult>> ChangeAsync(
        int id, HttpContext context, AlertActions alerts, AlertFormReading forms, CancellationToken cancellationToken)
    {
        var entered = AlertFields.ToTerms(context);
        var saving = alerts.ChangeAsync(new(id), before => entered with { Active = before.Active }, Callers.Of(context), cancellationToken);
        return SaveAsync(id, entered, saving, forms, cancellationToken);
    }

    /// <summary>Switches an alert on, from when it tells of what is seen from now on, or off.</summary>
    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> SwitchAsync(
        int id, HttpContext context, AlertActions alerts, AlertViewQuestions views, CancellationToken cancellationToken)
    {
        var (caller, isOn) = (Callers.Of(context), context.Field("active") == "true");
        try
        {
            await alerts.ChangeAsync(new(id), before => before with { Active = isOn }, caller, cancellationToken);
            return TypedResults.LocalRedirect(AddressOf(id));
        }
        catch (RefusedException refused) when (refused.Refusal.Kind is not RefusalKind.NotFound)
        {
            var view = await views.AskAsync(new AlertRunQuery(id), caller, cancellationToken);
            return PageAnswer.Of<AlertPage, AlertView>(view with { Refused = refused.Refusal }, refused.Refusal.Status());
        }
    }

    public static async Task<RedirectHttpResult> DeleteAsync(int id, HttpContext context, AlertActions alerts, CancellationToken cancellationToken)
    {
        await alerts.DeleteAsync(new(id), Callers.Of(context), cancellationToken);
        return TypedResults.LocalRedirect("/alerts");
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult>> SaveAsync(
        int? id, AlertTerms entered, Task<AlertAnswer> saving, AlertFormReading forms, CancellationToken cancellationToken)
    {
        try
        {
            return TypedResults.LocalRedirect(AddressOf((await saving).Id));
        }
        catch (RefusedException refused) when (refused.Refusal.Kind is not RefusalKind.NotFound)
        {
            return Form(await forms.ReadAsync(id, entered, refused.Refusal.Faults, cancellationToken), refused.Refusal.Status());
        }
    }

    private static RazorComponentResult Form(AlertFormView view, int status = StatusCodes.Status200OK) =>
        PageAnswer.Of<AlertFormPage, AlertFormView>(view, status);
}
