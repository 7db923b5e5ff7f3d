using System.Globalization;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Server.Pages.Forms;

namespace Twiplomacy.Server.Pages.Alerts;

/// <summary>Reads an alert's terms from its form. What is no number becomes one that no field takes.</summary>
public static class AlertFields
{
    private static readonly char[] BetweenAddresses = [' ', '\t', '\r', '\n', ',', ';'];

    /// <summary>Whether it is switched on a form does not say.</summary>
    public static AlertTerms ToTerms(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var watched = Enum.TryParse<AlertSubject>(context.Field("watched"), ignoreCase: true, out var known) ? known : AlertSubject.Panel;
        return new AlertTerms
        {
            Name = context.Field("name") ?? "", Panel = context.Field("panel") ?? "", Watched = watched,
            Subject = watched == AlertSubject.Panel ? "" : context.Field(watched.ToString().ToLowerInvariant()) ?? "",
            Kinds = [.. context.Request.Form["kinds"].OfType<string>().Where(kind => kind.Length > 0)], Top = Number(context, "top"),
            Office = context.Field("office"), Language = context.Field("language") ?? "", CoolDownHours = Number(context, "cool_down_hours") ?? -1,
            Recipients = (context.Field("recipients") ?? "").Split(BetweenAddresses, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            WebhookUrl = context.Field("webhook_url"),
            WebhookShape = Enum.TryParse<WebhookShape>(context.Field("webhook_shape"), ignoreCase: true, out var shape) ? shape : WebhookShape.Json,
        };
    }

    private static int? Number(HttpContext context, string name) => context.Field(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
