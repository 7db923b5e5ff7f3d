using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Words;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Reports.Mails;

/// <summary>Renders the room's Razor components to HTML, without a web server.</summary>
public static class PageRenderer
{
    // Letters stay letters: as character references a report in French or Arabic would be several times its size.
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();

    /// <summary>The HTML part of a report's mail.</summary>
    public static Task<string> ReportAsync(ReportContent report, ReportWords words, ReportLinks links) => RenderAsync<ReportMail>(new()
    {
        [nameof(ReportMail.Report)] = report, [nameof(ReportMail.Words)] = words, [nameof(ReportMail.Links)] = links,
    });

    /// <summary>The HTML part of a reminder's mail.</summary>
    public static Task<string> ReminderAsync(CaptureReminder reminder, ReportWords words, ReportLinks links) => RenderAsync<ReminderMail>(new()
    {
        [nameof(ReminderMail.Reminder)] = reminder, [nameof(ReminderMail.Words)] = words, [nameof(ReminderMail.Links)] = links,
    });

    /// <summary>The HTML part of an alert's mail.</summary>
    public static Task<string> AlertAsync(AlertDigest digest, ReportWords words, ReportLinks links) => RenderAsync<AlertMail>(new()
    {
        [nameof(AlertMail.Digest)] = digest, [nameof(AlertMail.Words)] = words, [nameof(AlertMail.Links)] = links,
    });

    /// <summary>The page behind a link to unsubscribe.</summary>
    public static Task<string> UnsubscribeAsync(UnsubscribingRecipient recipient) =>
        RenderAsync<UnsubscribePage>(new() { [nameof(UnsubscribePage.Recipient)] = recipient });

    private static async Task<string> RenderAsync<TComponent>(Dictionary<string, object?> parameters) where TComponent : IComponent
    {
        await using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }
}
