namespace Twiplomacy.Reports.Delivery;

/// <summary>How the connection to a mail server is encrypted.</summary>
public enum MailSecurity
{
    /// <summary>By STARTTLS, before anything else is said; a server without it gets no mail.</summary>
    StartTls,

    /// <summary>From the first byte on (implicit TLS, RFC 8314).</summary>
    Tls,

    /// <summary>Not at all: for a server on this machine.</summary>
    None,
}

/// <summary>How mails leave: by a mail server, or as files in an outbox folder.</summary>
public sealed record MailOptions
{
    /// <summary>The mail server. Null: mails are put into <see cref="Outbox"/>.</summary>
    public string? Host { get; init; }

    /// <summary>Default 587, where mail programs hand mails in; 465 with <see cref="MailSecurity.Tls"/>.</summary>
    public int Port { get; init; } = 587;

    /// <summary>How the connection is encrypted. Default STARTTLS.</summary>
    public MailSecurity Security { get; init; } = MailSecurity.StartTls;

    /// <summary>The login, or null for none.</summary>
    public string? Username { get; init; }

    public string? Password { get; init; }

    /// <summary>A file with an OAuth 2 access token, for a login by XOAUTH2 instead of the password. Each connection reads it anew.</summary>
    public string? AccessTokenFile { get; init; }

    /// <summary>The sender's address.</summary>
    public string From { get; init; } = "twiplomacy@localhost.localdomain";

    /// <summary>The sender's name.</summary>
    public string FromName { get; init; } = "Twiplomacy";

    /// <summary>How long a mail server may take for one mail. Default one minute.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The folder for <c>.eml</c> files.</summary>
    public required string Outbox { get; init; }

    /// <summary>Where people reach this server, for the links in mails. Null: mails have no links.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>A list that was captured longer ago than this is called old. Default 40 days.</summary>
    public TimeSpan OldAfter { get; init; } = TimeSpan.FromDays(40);

    /// <summary>Who is reminded of lists that grow old. Null: the recipients of the subscriptions; empty: nobody.</summary>
    public IReadOnlyList<string>? RemindTo { get; init; }

    /// <summary>Never shows the login.</summary>
    public override string ToString() => Host is null ? $"outbox {Outbox}" : $"{Host}:{Port}";
}
