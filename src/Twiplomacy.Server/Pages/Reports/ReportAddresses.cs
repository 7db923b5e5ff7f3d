using System.Globalization;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Server.Pages.Reports;

/// <summary>The addresses of the pages of reports.</summary>
public static class ReportAddresses
{
    public static string Of(int subscription, string? at = null, bool asText = false) =>
        Links.With(string.Create(CultureInfo.InvariantCulture, $"/reports/{subscription}"), ("at", at), ("part", asText ? "text" : null));

    /// <summary>The report as it was made for a mail.</summary>
    public static string Of(DeliveryRow mail) => Of(mail.SubscriptionId, Figures.Machine(mail.Period.To));

    /// <summary>A part of the mail by itself, to be shown in a frame.</summary>
    public static string Part(int subscription, string? at, bool asText) => Links.With(
        string.Create(CultureInfo.InvariantCulture, $"/reports/{subscription}/{(asText ? "mail.txt" : "mail.html")}"), ("at", at));

    public static string Deliveries(int? subscription = null, DeliveryStatus? status = null, bool follow = false) => Links.With(
        "/reports/deliveries", ("subscription", subscription?.ToString(CultureInfo.InvariantCulture)),
        ("status", status?.ToString().ToLowerInvariant()), ("follow", follow ? "true" : null));
}
