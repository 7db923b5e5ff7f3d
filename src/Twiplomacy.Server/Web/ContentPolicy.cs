namespace Twiplomacy.Server.Web;

/// <summary>Gives an endpoint a content policy of its own.</summary>
/// <param name="IsFramed">Whether our own pages show it in a frame.</param>
public sealed record ContentPolicy(string Policy, bool IsFramed = false)
{
    // What a link opens is a page like any other, not part of the mail.
    private const string MailPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; sandbox allow-popups allow-popups-to-escape-sandbox; frame-ancestors ";

    /// <summary>A mail as mail programs show it: its own styles, and nothing else.</summary>
    public static ContentPolicy Mail { get; } = new(MailPolicy + "'none'");

    /// <summary>The same, in a frame of the page that previews it.</summary>
    public static ContentPolicy FramedMail { get; } = new(MailPolicy + "'self'", IsFramed: true);
}
