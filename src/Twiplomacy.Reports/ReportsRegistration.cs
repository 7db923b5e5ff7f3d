using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Delivery;
using Twiplomacy.Reports.Subscriptions;

namespace Twiplomacy.Reports;

/// <summary>Wires the room. Needs Storage's and Analytics' readers to be there.</summary>
public static class ReportsRegistration
{
    public static IServiceCollection AddTwiplomacyReports(this IServiceCollection services, MailOptions options) => services
        .AddSingleton(options)
        .AddSingleton<TieBalances>()
        .AddSingleton<PanelEvents>()
        .AddSingleton<ReportContents>()
        .AddSingleton<UnsubscribeTokens>()
        .AddSingleton<ReportMailMessage>()
        .AddSingleton<MailTransports>()
        .AddSingleton<PreparedReports>()
        .AddSingleton<ReportMails>()
        .AddSingleton<ReportSender>()
        .AddSingleton<DueReports>()
        .AddSingleton<ReportReadiness>()
        .AddSingleton<SubscriptionMembers>()
        .AddSingleton<CaptureReminders>();
}
