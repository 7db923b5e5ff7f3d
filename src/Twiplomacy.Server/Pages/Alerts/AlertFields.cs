using Twiplomacy.Core.Alerts;
using Twiplomacy.Server.Pages.Forms;

namespace Twiplomacy.Server.Pages.Alerts;

/// <summary>Reads an alert's terms from its form. What is no number becomes one that no field takes.</summary>
public static class AlertFields
{
    private const int NoNumber = -1;

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
            Kinds = context.Chosen("kinds"), Top = context.Field("top") is null ? null : context.Number("top") ?? NoNumber,
            Office = context.Field("office"), Language = context.Field("language") ?? "", CoolDownHours = context.Number("cool_down_hours") ?? NoNumber,
            Recipients = context.Entries("recipients", BetweenAddresses),
            WebhookUrl = context.Field("webhook_url"),
            WebhookShape = Enum.TryParse<WebhookShape>(context.Field("webhook_shape"), ignoreCase: true, out var shape) ? shape : WebhookShape.Json,
        };
    }
}
