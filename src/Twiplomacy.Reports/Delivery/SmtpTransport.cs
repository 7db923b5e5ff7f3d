using System.Globalization;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Reports.Delivery;

/// <summary>Hands mails to a mail server, over one connection while all goes well. The server's certificate is checked.</summary>
internal sealed partial class SmtpTransport(MailOptions options) : IMailTransport
{
    // The login was refused, or is asked for: a matter of settings, not of the mail.
    private static readonly int[] AboutLogin = [454, 530, 534, 535, 538];

    private SmtpClient? _client;

    public async Task<MailOutcome> SendAsync(MimeMessage mail)
    {
        using var limit = new CancellationTokenSource(options.Timeout);
        var progress = new ContentProgress();
        try
        {
            _client ??= await ConnectAsync(limit.Token);
            progress.Phase = SmtpPhase.Envelope;
            await _client.SendAsync(mail, limit.Token, progress);
            return new MailOutcome.Taken(string.Create(CultureInfo.InvariantCulture, $"{options.Host}:{options.Port}"));
        }
        catch (Exception failure) when (IsExpected(failure))
        {
            Disconnect();
            return OutcomeOf(failure, progress.Phase);
        }
    }

    // A server that is told goodbye need not take the closing of the connection for a fault.
    public void Dispose()
    {
        try
        {
            if (_client is { IsConnected: true } client) client.Disconnect(quit: true);
        }
        catch (Exception failure) when (IsExpected(failure))
        {
            // Every mail has its outcome already.
        }
        Disconnect();
    }

    private async Task<SmtpClient> ConnectAsync(CancellationToken cancellationToken)
    {
        // Servers behind a closed network have certificates whose lists of revocation nobody there can fetch.
        var client = new SmtpClient { CheckCertificateRevocation = false, Timeout = (int)options.Timeout.TotalMilliseconds };
        try
        {
            await client.ConnectAsync(options.Host!, options.Port, SocketOptionsOf(options.Security), cancellationToken);
            await SignInAsync(client, cancellationToken);
            return client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    private async Task SignInAsync(SmtpClient client, CancellationToken cancellationToken)
    {
        if (options.Username is not { } username) return;
        if (options.AccessTokenFile is not { } file)
        {
            await client.AuthenticateAsync(username, options.Password!, cancellationToken);
            return;
        }
        // Tokens last about an hour: whoever renews them writes the file anew, so each connection reads it.
        var token = (await File.ReadAllTextAsync(file, cancellationToken)).Trim();
        await client.AuthenticateAsync(new SaslMechanismOAuth2(username, token), cancellationToken);
    }

    private static SecureSocketOptions SocketOptionsOf(MailSecurity security) => security switch
    {
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.None,
    };

    // The next mail begins with a connection of its own: the state of this one is unknown.
    private void Disconnect()
    {
        _client?.Dispose();
        _client = null;
    }

    /// <summary>
    /// A reply of the server is a certain no. So is whatever happens before the first byte of the mail's content is handed
    /// over, since the mark that ends the content cannot have arrived (RFC 5321, 4.1.1.4). After that only a reply is certain.
    /// </summary>
    internal static MailOutcome OutcomeOf(Exception failure, SmtpPhase phase)
    {
        var text = TextOf(failure);
        if (phase == SmtpPhase.Connection) return new MailOutcome.NotNow(text);
        return failure switch
        {
            SmtpCommandException { StatusCode: var code } when (int)code >= 500 && !AboutLogin.Contains((int)code) => new MailOutcome.Refused(text),
            SmtpCommandException or ServiceNotAuthenticatedException => new MailOutcome.NotNow(text),
            _ when phase == SmtpPhase.Content => new MailOutcome.Uncertain(text),
            // An address in letters that this server does not take.
            NotSupportedException => new MailOutcome.Refused(text),
            _ => new MailOutcome.NotNow(text),
        };
    }

    private static bool IsExpected(Exception failure) => failure is CommandException or ProtocolException or ServiceNotConnectedException
        or ServiceNotAuthenticatedException or AuthenticationException or SaslException or SslHandshakeException or IOException
        or SocketException or OperationCanceledException or TimeoutException or NotSupportedException or UnauthorizedAccessException;

    private static Message TextOf(Exception failure) => failure switch
    {
        OperationCanceledException or TimeoutException => DeliveryMessages.NoAnswerInTime(),
        SmtpCommandException reply => DeliveryMessages.Answered(string.Create(CultureInfo.InvariantCulture, $"{(int)reply.StatusCode} {OneLine(reply.Message)}")),
        _ => Message.Verbatim(string.Join(" ", CausesOf(failure).Select(cause => OneLine(cause.Message)).Distinct())),
    };

    private static string OneLine(string text) => Blanks().Replace(text, " ").Trim();

    private static IEnumerable<Exception> CausesOf(Exception failure)
    {
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException) yield return cause;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    /// <summary>Notes that the content of a mail is on its way.</summary>
    private sealed class ContentProgress : ITransferProgress
    {
        public SmtpPhase Phase { get; set; } = SmtpPhase.Connection;

        public void Report(long bytesTransferred, long totalSize) => Phase = SmtpPhase.Content;

        public void Report(long bytesTransferred) => Phase = SmtpPhase.Content;
    }
}

/// <summary>How far the handing over of a mail had come.</summary>
internal enum SmtpPhase
{
    /// <summary>The connection, its encryption and the login.</summary>
    Connection,

    /// <summary>Sender, recipient and the question whether the content may come.</summary>
    Envelope,

    /// <summary>From the first byte of the content to the server's last word.</summary>
    Content,
}
