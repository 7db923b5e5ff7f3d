using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Reports.Alerts;
using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Delivery;
using Twiplomacy.Reports.Subscriptions;
using Twiplomacy.Reports.Webhooks;

namespace Twiplomacy.Reports;

/// <summary>Wires the room. Needs Storage's and Analytics' readers to be there.</summary>
public static class ReportsRegistration
{
    public static IServiceCollection AddTwiplomacyReports(this IServiceCollection services, MailOptions options, WebhookOptions webhooks) => services
        .AddSingleton(webhooks)
        .AddSingleton(options)
        .AddSingleton<TieBalances>()
        .AddSingleton<PanelEvents>()
        .AddSingleton<ReportContents>()
        .AddSingleton<UnsubscribeTokens>()
        .AddSingleton<ReportMailMessage>()
        .AddSingleton<MailTransports>()
        .AddSingleton<PreparedReports>()
        .AddSingleton<ReportMails>()
        .AddSingleton<WebhookSecrets>()
        .AddSingleton<WebhookTransport>()
        .AddSingleton<AlertDigests>()
        .AddSingleton<GoalFindings>()
        .AddSingleton<EditionFindings>()
        .AddSingleton<AlertFindings>()
        .AddSingleton<AlertRuns>()
        .AddSingleton<ReportSender>()
        .AddSingleton<DueReports>()
        .AddSingleton<ReportReadiness>()
        .AddSingleton<SubscriptionMembers>()
        .AddSingleton<CaptureReminders>();
}
