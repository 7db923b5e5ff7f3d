using Twiplomacy.Core.Messages;

namespace Twiplomacy.Core.Alerts;

/// <summary>Why an alert is not shown or saved.</summary>
public static class AlertMessages
{
    public static Message NotFound() => new("alerts.notfound");

    public static Message SubjectMissing() => new("alerts.terms.subject");

    public static Message KindsMissing() => new("alerts.terms.kinds");

    public static Message Top() => new("alerts.terms.top");

    public static Message CoolDown(int most) => new("alerts.terms.cool_down", ("most", most));

    public static Message Webhook() => new("alerts.terms.webhook");

    public static Message NobodyTold() => new("alerts.terms.nobody");
}
