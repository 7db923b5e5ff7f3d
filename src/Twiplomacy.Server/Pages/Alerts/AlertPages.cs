using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Core.Reports;
using Twiplomacy.Core.Text;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Server.Web.Queries;
using Twiplomacy.Storage.Alerts;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Alerts;

/// <summary>Making, changing, switching and ending alerts, and what they would have sent.</summary>
public static class AlertPages
{
    private const int MostListed = 1000;

    public static string AddressOf(int alert) => string.Create(CultureInfo.InvariantCulture, $"/alerts/{alert}");

    public static async Task<RazorComponentResult> ListAsync(AlertQueries alerts, AlertSaving saving, PanelQueries panels, CancellationToken cancellationToken)
    {
        var (rows, names) = (await alerts.ListAsync(0, MostListed, cancellationToken), new Dictionary<string, string>());
        foreach (var terms in rows.Select(row => row.Terms))
            if (await saving.NameOfSubjectAsync(terms, cancellationToken) is { } name) names[terms.Subject] = name;
        return PageAnswer.Of<AlertListPage, AlertListView>(new(rows, await panels.ListTitlesAsync(cancellationToken), names));
    }

    /// <summary>The form, filled with what the page knows that led here.</summary>
    public static async Task<RazorComponentResult> ShowNewAsync(
        AlertSaving saving, CancellationToken cancellationToken, string? panel = null, string? account = null, string? country = null)
    {
        var language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        var terms = new AlertTerms
        {
            Name = "", Panel = panel ?? "", Watched = account is not null ? AlertSubject.Account : country is not null ? AlertSubject.Country
                : AlertSubject.Panel,
            Subject = account ?? country ?? "", Kinds = [EnumWord.Of(AlertKind.UnfollowedBy), EnumWord.Of(AlertKind.StoppedBeingMutual)],
            Language = SubscriptionFaults.Languages.Contains(language) ? language : SubscriptionFaults.Languages[0],
        };
        return Form(await saving.FormAsync(null, terms, [], cancellationToken));
    }

    public static Task<Results<RedirectHttpResult, RazorComponentResult>> CreateAsync(HttpContext context, AlertSaving saving,
        CancellationToken cancellationToken) =>
        SaveAsync(null, AlertFields.ToTerms(context, active: false), saving, cancellationToken);

    public static async Task<RazorComponentResult> ShowAsync(
        int id, AlertReading reading, CancellationToken cancellationToken, InstantParameter? from = null, InstantParameter? to = null) =>
        PageAnswer.Of<AlertPage, AlertView>(await reading.ReadAsync(id, from?.Instant, to?.Instant, cancellationToken));

    public static async Task<RazorComponentResult> ShowEditAsync(int id, AlertSaving saving, CancellationToken cancellationToken) =>
        Form(await saving.FormAsync(id, (await saving.GetAsync(id, cancellationToken)).Terms, [], cancellationToken));

    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> ChangeAsync(
        int id, HttpContext context, AlertSaving saving, CancellationToken cancellationToken) =>
        await SaveAsync(id, AlertFields.ToTerms(context, (await saving.GetAsync(id, cancellationToken)).Terms.Active), saving, cancellationToken);

    /// <summary>Switches an alert on, from when it tells of what is seen from now on, or off.</summary>
    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> SwitchAsync(
        int id, HttpContext context, AlertSaving saving, AlertReading reading, CancellationToken cancellationToken)
    {
        var terms = (await saving.GetAsync(id, cancellationToken)).Terms with { Active = context.Field("active") == "true" };
        var (saved, faults) = await saving.SaveAsync(id, terms, cancellationToken);
        return saved is not null ? TypedResults.LocalRedirect(AddressOf(id)) : PageAnswer.Of<AlertPage, AlertView>(
            await reading.ReadAsync(id, null, null, cancellationToken) with { Fault = string.Join(" ", faults.Select(Telling.Told)) },
                StatusCodes.Status400BadRequest);
    }

    public static async Task<RedirectHttpResult> DeleteAsync(int id, AlertWriter writer, TimeProvider time, CancellationToken cancellationToken)
    {
        await writer.DeleteAsync(id, time.GetUtcNow(), cancellationToken);
        return TypedResults.LocalRedirect("/alerts");
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult>> SaveAsync(
        int? id, AlertTerms terms, AlertSaving saving, CancellationToken cancellationToken)
    {
        var (saved, faults) = await saving.SaveAsync(id, terms, cancellationToken);
        return saved is { } number ? TypedResults.LocalRedirect(AddressOf(number))
            : Form(await saving.FormAsync(id, terms, faults, cancellationToken), StatusCodes.Status400BadRequest);
    }

    private static RazorComponentResult Form(AlertFormView view, int status = StatusCodes.Status200OK) => PageAnswer.Of<AlertFormPage, AlertFormView>(view,
        status);
}
