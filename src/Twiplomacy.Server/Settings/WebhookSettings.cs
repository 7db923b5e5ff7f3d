using Twiplomacy.Reports.Webhooks;

namespace Twiplomacy.Server.Settings;

/// <summary>How webhooks of alerts are called: <c>Webhooks:AllowPrivate</c>, <c>Webhooks:TimeoutSeconds</c>.</summary>
public static class WebhookSettings
{
    public static WebhookOptions Read(SettingsSection section)
    {
        var defaults = new WebhookOptions();
        var options = new WebhookOptions
        {
            AllowPrivate = section.Switch("AllowPrivate") ?? defaults.AllowPrivate,
            Timeout = TimeSpan.FromSeconds(section.WholeNumber("TimeoutSeconds", 1, 300) ?? (int)defaults.Timeout.TotalSeconds),
        };
        section.RefuseUnknown();
        return options;
    }
}
