using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Keys;
using Twiplomacy.Core.Time;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Pages.Settings;

/// <summary>Keys, panels and their editions.</summary>
public static class SettingsPages
{
    public static async Task<RazorComponentResult> ShowAsync(HttpContext context, SettingsReading reading, CancellationToken ct) =>
        Page(await reading.ReadAsync(Callers.Of(context), ct));

    /// <summary>Makes a key and shows it on the page that answers: nowhere else, and never again.</summary>
    public static async Task<RazorComponentResult> CreateKeyAsync(HttpContext context, KeyActions keys, SettingsReading reading, CancellationToken ct)
    {
        var caller = Callers.Of(context);
        var asked = new NewKey { Name = context.Field("name") ?? "", Scopes = [context.Field("scope") ?? ""], Days = DaysOf(context.Field("days")) };
        try
        {
            var issued = await keys.IssueAsync(asked, caller, ct);
            return Page(await reading.ReadAsync(caller, ct) with { Issued = issued });
        }
        catch (RefusedException refused) when (refused.Refusal.Kind == RefusalKind.Invalid)
        {
            return Refused(await reading.ReadAsync(caller, ct), Telling.Told(refused.Refusal));
        }
    }

    // What is no number is no day either.
    private static int DaysOf(string? field) =>
        field is null ? NewKey.UsualDays : int.TryParse(field, CultureInfo.InvariantCulture, out var days) ? days : 0;

    public static async Task<RedirectHttpResult> RevokeKeyAsync(HttpContext context, string prefix, KeyActions keys, CancellationToken ct)
    {
        await keys.RevokeAsync(new KeyQuery(prefix), Callers.Of(context), ct);
        return TypedResults.LocalRedirect("/settings#keys");
    }

    /// <summary>Has the draft of an edition built; the job's page shows how it goes.</summary>
    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> BuildEditionAsync(
        HttpContext context, EditionWriter writer, SettingsReading reading, TimeProvider time, CancellationToken ct)
    {
        var (panel, slug, asOf) = (context.Field("panel"), context.Field("slug"), context.Field("as_of"));
        if (panel is null || slug is null || !Capture.TryParse(asOf, out var instant))
            return Refused(await reading.ReadAsync(Callers.Of(context), ct), "Give a panel, a name and a date such as 2014-06-25.");
        long? job;
        try
        {
            job = await writer.RequestAsync(new EditionRequest(slug, panel, instant, Settings: null, context.Field("reason")), time.GetUtcNow(), ct);
        }
        catch (EditionRefusedException refused)
        {
            return Refused(await reading.ReadAsync(Callers.Of(context), ct), Telling.Told(refused.Said));
        }
        if (job is null) return Refused(await reading.ReadAsync(Callers.Of(context), ct), "This panel does not exist.");
        return TypedResults.LocalRedirect(Links.Job(job.Value));
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> SealEditionAsync(
        HttpContext context, string slug, EditionSealing sealing, SettingsReading reading, TimeProvider time, CancellationToken ct)
    {
        var outcome = await sealing.SealAsync(slug, new SealTerms(), time.GetUtcNow(), ct);
        if (outcome.Refusal is null) return TypedResults.LocalRedirect(Links.Ranking(slug));
        return Refused(await reading.ReadAsync(Callers.Of(context), ct), Telling.Told(outcome.Refusal));
    }

    internal static RazorComponentResult Page(SettingsView view) => PageAnswer.Of<SettingsPage, SettingsView>(view);

    internal static RazorComponentResult Refused(SettingsView view, string fault, int status = StatusCodes.Status400BadRequest) =>
        PageAnswer.Of<SettingsPage, SettingsView>(view with { Fault = fault }, status);
}
