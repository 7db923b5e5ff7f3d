namespace Twiplomacy.Reports.Delivery;

/// <summary>How mails leave: by a mail server, or as files in an outbox folder.</summary>
public sealed record MailOptions
{
    /// <summary>The mail server. Null: mails are put into <see cref="Outbox"/>.</summary>
    public string? Host { get; init; }

    /// <summary>Default 587, where mail programs hand mails in.</summary>
    public int Port { get; init; } = 587;

    /// <summary>Whether the connection is encrypted by STARTTLS before anything is said. Default yes.</summary>
    public bool StartTls { get; init; } = true;

    /// <summary>The login, or null for none.</summary>
    public string? Username { get; init; }

    public string? Password { get; init; }

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

    /// <summary>Never shows the password.</summary>
    public override string ToString() => Host is null ? $"outbox {Outbox}" : $"{Host}:{Port}";
}
