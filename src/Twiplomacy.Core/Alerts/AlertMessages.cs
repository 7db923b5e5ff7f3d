using Twiplomacy.Core.Messages;

namespace Twiplomacy.Core.Alerts;

/// <summary>What is wrong with an alert.</summary>
public static class AlertMessages
{
    public static Message SubjectMissing() => new("alerts.terms.subject");

    public static Message KindsMissing() => new("alerts.terms.kinds");

    public static Message Top() => new("alerts.terms.top");

    public static Message CoolDown(int most) => new("alerts.terms.cool_down", ("most", most));

    public static Message Webhook() => new("alerts.terms.webhook");

    public static Message NobodyTold() => new("alerts.terms.nobody");
}
