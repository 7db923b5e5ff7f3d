using Twiplomacy.Core.Reports;
using Twiplomacy.Reports.Delivery;

namespace Twiplomacy.Server.Settings;

/// <summary>How report mails leave: by the mail server <c>Mail:Host</c>, or without one as files in <c>Mail:Outbox</c>.</summary>
public static class MailSettings
{
    public static MailOptions Read(SettingsSection section, string dataFolder, ServerSettings server)
    {
        var defaults = new MailOptions { Outbox = Path.Combine(dataFolder, "outbox") };
        var security = section.Choice("Security", "starttls", "tls", "none") switch { "tls" => MailSecurity.Tls, "none" => MailSecurity.None, _ => MailSecurity.StartTls };
        var options = defaults with
        {
            Host = section.Text("Host"),
            Port = section.WholeNumber("Port", 1, 65535) ?? (security == MailSecurity.Tls ? 465 : defaults.Port),
            Security = security,
            Username = section.Text("Username"),
            Password = section.Text("Password"),
            AccessTokenFile = section.Text("AccessTokenFile"),
            From = section.Text("From") ?? defaults.From,
            FromName = section.Text("FromName") ?? defaults.FromName,
            Timeout = TimeSpan.FromSeconds(section.WholeNumber("TimeoutSeconds", 1, 3600) ?? (int)defaults.Timeout.TotalSeconds),
            Outbox = Path.GetFullPath(section.Text("Outbox") ?? defaults.Outbox),
            PublicUrl = ReadPublicUrl(section) ?? (server.Urls is [var first, ..] ? first : null),
            OldAfter = TimeSpan.FromDays(section.WholeNumber("RemindAfterDays", 1, 3660) ?? (int)defaults.OldAfter.TotalDays),
            RemindTo = ReadRemindTo(section),
        };
        Check(section, options);
        section.RefuseUnknown();
        return options;
    }

    private static void Check(SettingsSection section, MailOptions options)
    {
        if (!MailAddressText.IsValid(options.From)) section.Fault("From", $"is “{options.From}” but must be an email address");
        if (options.FromName.Any(char.IsControl)) section.Fault("FromName", "must be one line");
        if (options.Host is null) return;
        if (section.Text("From") is null) section.Fault("From", "is not set, but a mail server needs a sender. Give an address that can send through it");
        CheckLogin(section, options);
        // A login that is sent in the clear is given away.
        if (options.Security == MailSecurity.None && options.Username is not null && !ServerSettings.IsLoopback(options.Host))
            section.Fault("Security", "is “none”, so Mail:Username would be sent unencrypted. Set Mail:Security to starttls or tls");
    }

    private static void CheckLogin(SettingsSection section, MailOptions options)
    {
        if (options.AccessTokenFile is not { } file)
        {
            if (options.Username is null != options.Password is null) section.Fault("Password", "and Mail:Username belong together: set both or neither");
            return;
        }
        if (options.Username is null) section.Fault("Username", "is not set, but Mail:AccessTokenFile needs the account that the token is for");
        if (options.Password is not null) section.Fault("AccessTokenFile", "and Mail:Password cannot both be set: choose one");
        if (!File.Exists(file)) section.Fault("AccessTokenFile", $"is “{file}”, but this file does not exist");
    }

    // Left out: whoever gets the reports. "nobody" is a word of its own, since an empty setting is none.
    private static IReadOnlyList<string>? ReadRemindTo(SettingsSection section)
    {
        if (section.List("RemindTo") is not { Count: > 0 } named) return null;
        if (named is ["nobody"]) return [];
        foreach (var address in named.Where(address => !MailAddressText.IsValid(address)))
            section.Fault("RemindTo", $"contains “{address}” but must be email addresses separated by commas, or nobody");
        return [.. named.Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static Uri? ReadPublicUrl(SettingsSection section)
    {
        if (section.Text("PublicUrl") is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url is { Scheme: "http" or "https", Query: "" }) return url;
        section.Fault("PublicUrl", $"is “{text}” but must be the address where people reach this server, such as https://twiplomacy.example.org");
        return null;
    }
}
