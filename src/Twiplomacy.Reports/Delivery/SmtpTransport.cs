using System.Globalization;
using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Twiplomacy.Reports.Delivery;

/// <summary>Hands mails to a mail server, over one connection while all goes well. The server's certificate is checked.</summary>
internal sealed class SmtpTransport(MailOptions options) : IMailTransport
{
    // The login was refused, or is asked for: a matter of settings, not of the mail.
    private static readonly int[] AboutLogin = [454, 530, 534, 535, 538];

    private SmtpClient? _client;

    public async Task<MailOutcome> SendAsync(MailMessage mail)
    {
        using var limit = new CancellationTokenSource(options.Timeout);
        try
        {
            _client ??= Connect();
            await _client.SendMailAsync(mail, limit.Token);
            return new MailOutcome.Taken(string.Create(CultureInfo.InvariantCulture, $"{options.Host}:{options.Port}"));
        }
        catch (Exception failure) when (failure is SmtpException or OperationCanceledException or IOException or SocketException or AuthenticationException)
        {
            Disconnect();
            return OutcomeOf(failure);
        }
    }

    public void Dispose() => Disconnect();

    private SmtpClient Connect() => new(options.Host, options.Port)
    {
        EnableSsl = options.StartTls,
        UseDefaultCredentials = false,
        Credentials = options.Username is null ? null : new NetworkCredential(options.Username, options.Password),
    };

    // The next mail begins with a connection of its own: the state of this one is unknown.
    private void Disconnect()
    {
        _client?.Dispose();
        _client = null;
    }

    /// <summary>
    /// A reply of the server is a certain no. So is a connection that never came about. Anything else may have happened
    /// after the server took the mail.
    /// </summary>
    internal static MailOutcome OutcomeOf(Exception failure)
    {
        var text = Told(failure);
        if (failure is SmtpException { StatusCode: var code } && (int)code is >= 400 and < 600)
            return (int)code >= 500 && !AboutLogin.Contains((int)code) ? new MailOutcome.Refused(text) : new MailOutcome.NotNow(text);
        return Causes(failure).Any(NeverConnected) ? new MailOutcome.NotNow(text) : new MailOutcome.Uncertain(text);
    }

    private static bool NeverConnected(Exception cause) => cause is AuthenticationException or SocketException
    {
        SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.HostUnreachable
            or SocketError.NetworkUnreachable or SocketError.HostDown or SocketError.NetworkDown or SocketError.TryAgain
            or SocketError.NoData or SocketError.AddressNotAvailable,
    };

    private static IEnumerable<Exception> Causes(Exception failure)
    {
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException) yield return cause;
    }

    private static string Told(Exception failure) => failure is OperationCanceledException
        ? "The mail server did not answer in time."
        : string.Join(" ", Causes(failure).Select(cause => cause.Message).Distinct());
}
