using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Application.Keys;
using Twiplomacy.Core.Time;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Keys;

namespace Twiplomacy.Server.Pages.Settings;

/// <summary>Keys, panels and their editions.</summary>
public static class SettingsPages
{
    public static async Task<RazorComponentResult> ShowAsync(SettingsReading reading, CancellationToken ct) => Page(await reading.ReadAsync(ct));

    /// <summary>Makes a key and shows it on the page that answers: nowhere else, and never again.</summary>
    public static async Task<RazorComponentResult> CreateKeyAsync(HttpContext context, ApiKeyIssuing issuing, SettingsReading reading, CancellationToken ct)
    {
        var (name, scope) = (context.Field("name") ?? "", context.Field("scope") ?? "");
        var isDays = int.TryParse(context.Field("days") ?? "365", CultureInfo.InvariantCulture, out var days) && days is > 0 and <= ApiKeyIssuing.MostDays;
        var wrong = ApiKeyIssuing.FaultOfScope(scope) ?? (isDays ? null : KeyMessages.WrongDays(ApiKeyIssuing.MostDays));
        var fault = PersonSignIn.FaultOfName(name) ?? (wrong is null ? null : Telling.Told(wrong));
        if (fault is not null) return Refused(await reading.ReadAsync(ct), fault);
        var issued = await issuing.IssueAsync(name, [scope], ct, days);
        return Page(await reading.ReadAsync(ct) with { Issued = issued });
    }

    public static async Task<RedirectHttpResult> RevokeKeyAsync(string prefix, ApiKeyWriter writer, TimeProvider time, CancellationToken ct)
    {
        await writer.RevokeAsync(prefix, time.GetUtcNow(), ct);
        return TypedResults.LocalRedirect("/settings#keys");
    }

    /// <summary>Has the draft of an edition built; the job's page shows how it goes.</summary>
    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> BuildEditionAsync(
        HttpContext context, EditionWriter writer, SettingsReading reading, TimeProvider time, CancellationToken ct)
    {
        var (panel, slug, asOf) = (context.Field("panel"), context.Field("slug"), context.Field("as_of"));
        if (panel is null || slug is null || !Capture.TryParse(asOf, out var instant))
            return Refused(await reading.ReadAsync(ct), "Give a panel, a name and a date such as 2014-06-25.");
        long? job;
        try
        {
            job = await writer.RequestAsync(new EditionRequest(slug, panel, instant, Settings: null, context.Field("reason")), time.GetUtcNow(), ct);
        }
        catch (EditionRefusedException refused)
        {
            return Refused(await reading.ReadAsync(ct), Telling.Told(refused.Said));
        }
        if (job is null) return Refused(await reading.ReadAsync(ct), "This panel does not exist.");
        return TypedResults.LocalRedirect(Links.Job(job.Value));
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> SealEditionAsync(
        string slug, EditionSealing sealing, SettingsReading reading, TimeProvider time, CancellationToken ct)
    {
        var outcome = await sealing.SealAsync(slug, new SealTerms(), time.GetUtcNow(), ct);
        return outcome.Refusal is null ? TypedResults.LocalRedirect(Links.Ranking(slug)) : Refused(await reading.ReadAsync(ct), Telling.Told(outcome.Refusal));
    }

    internal static RazorComponentResult Page(SettingsView view) => PageAnswer.Of<SettingsPage, SettingsView>(view);

    internal static RazorComponentResult Refused(SettingsView view, string fault) =>
        PageAnswer.Of<SettingsPage, SettingsView>(view with { Fault = fault }, StatusCodes.Status400BadRequest);
}
