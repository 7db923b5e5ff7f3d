using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using MimeKit;
using SmtpServer;
using SmtpServer.Authentication;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;
using Twiplomacy.IntegrationTests.Database;

namespace Twiplomacy.IntegrationTests.Mail;

/// <summary>
/// A real mail server on a free port of 127.0.0.1, that keeps what it took; encrypted, it has a certificate of its own.
/// What comes before the @ of an address tells how it answers: refused… 550, once… 550 the first time, later… 451,
/// broken… takes the mail and breaks the connection off without a word.
/// </summary>
public sealed class MailServer : IDisposable
{
    public const string User = "press";
    public const string Password = "open sesame, 4 times";

    private readonly TemporaryFolder _folder = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Kept _kept = new();
    private readonly string _security;

    private MailServer(string security)
    {
        _security = security;
        Port = FreePort();
        var services = new SmtpServer.ComponentModel.ServiceProvider();
        services.Add((IMessageStore)_kept);
        services.Add(new Refusals());
        services.Add(new DelegatingUserAuthenticator((user, password) => user == User && password == Password));
        var options = new SmtpServerOptionsBuilder().ServerName("localhost").Endpoint(Configure).Build();
        _ = new SmtpServer.SmtpServer(options, services).StartAsync(_stop.Token);
    }

    public int Port { get; }

    /// <summary>The certificate to trust, as OpenSSL's SSL_CERT_FILE names it.</summary>
    public string CertificateFile => _folder.Combine("certificate.pem");

    public static Task<MailServer> StartAsync(bool startTls) => StartAsync(startTls ? "starttls" : "none");

    /// <param name="security">As the setting Mail:Security says it.</param>
    public static async Task<MailServer> StartAsync(string security)
    {
        var server = new MailServer(security);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        for (; ; await Task.Delay(20, patience.Token))
        {
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync(IPAddress.Loopback, server.Port, patience.Token);
                return server;
            }
            catch (SocketException)
            {
                // Not yet.
            }
        }
    }

    /// <summary>The mails it took, in order.</summary>
    public IReadOnlyList<JsonNode> Taken() => [.. _kept.Mails];

    /// <summary>The settings by which the program sends here.</summary>
    public IReadOnlyList<(string Name, string Value)> Settings(bool startTls)
    {
        if (startTls != (_security == "starttls")) throw new ArgumentException("The server was started otherwise.", nameof(startTls));
        return Settings();
    }

    /// <inheritdoc cref="Settings(bool)"/>
    public IReadOnlyList<(string Name, string Value)> Settings() =>
    [
        ("Mail:Host", "localhost"), ("Mail:Port", Port.ToString(CultureInfo.InvariantCulture)), ("Mail:Security", _security),
        ("Mail:Username", User), ("Mail:Password", Password), ("Mail:From", "reports@mfa.example"), ("Mail:PublicUrl", "https://twiplomacy.mfa.example"),
    ];

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
        _folder.Dispose();
    }

    private void Configure(EndpointDefinitionBuilder endpoint)
    {
        endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, Port)).AuthenticationRequired().AllowUnsecureAuthentication(_security == "none").IsSecure(_security == "tls");
        if (_security != "none") endpoint.Certificate(Certificate());
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var now = TimeProvider.System.GetUtcNow();
        var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        File.WriteAllText(CertificateFile, certificate.ExportCertificatePem());
        return certificate;
    }

    private sealed class Refusals : MailboxFilter
    {
        private readonly ConcurrentDictionary<string, bool> _refusedOnce = new();

        public override Task<bool> CanDeliverToAsync(ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellationToken)
        {
            var first = to.User.StartsWith("once", StringComparison.Ordinal) && _refusedOnce.TryAdd(to.User, true);
            if (first || to.User.StartsWith("refused", StringComparison.Ordinal)) throw new SmtpResponseException(new SmtpResponse(SmtpReplyCode.MailboxUnavailable, "There is no such mailbox"));
            if (to.User.StartsWith("later", StringComparison.Ordinal)) throw new SmtpResponseException(new SmtpResponse((SmtpReplyCode)451, "Try again later"));
            return Task.FromResult(true);
        }
    }

    private sealed class Kept : MessageStore
    {
        public ConcurrentQueue<JsonNode> Mails { get; } = new();

        public override async Task<SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
        {
            Mails.Enqueue(Described(context, transaction, buffer.ToArray()));
            if (!transaction.To[0].User.StartsWith("broken", StringComparison.Ordinal)) return SmtpResponse.Ok;
            await context.Pipe.Output.CompleteAsync();
            throw new IOException("The connection is broken off, as the address asks for.");
        }

        private static JsonObject Described(ISessionContext context, IMessageTransaction transaction, byte[] raw)
        {
            using var mail = MimeMessage.Load(new MemoryStream(raw));
            return new JsonObject
            {
                ["message_id"] = $"<{mail.MessageId}>", ["secure"] = context.Pipe.IsSecure, ["user"] = context.Authentication.User,
                ["to"] = new JsonArray([.. transaction.To.Select(to => JsonValue.Create($"{to.User}@{to.Host}"))]),
                ["from"] = mail.From.ToString(), ["subject"] = mail.Subject,
                ["text"] = mail.TextBody!.ReplaceLineEndings("\n"), ["html"] = mail.HtmlBody,
                ["headers"] = new JsonObject(mail.Headers.DistinctBy(header => header.Field, StringComparer.OrdinalIgnoreCase)
                    .Select(header => KeyValuePair.Create(header.Field.ToLowerInvariant(), (JsonNode?)JsonValue.Create($"{header.Field}: {header.Value}")))),
                ["attachments"] = new JsonArray([.. mail.Attachments.OfType<MimePart>().Select(File)]),
                ["size"] = raw.Length,
            };
        }

        private static JsonObject File(MimePart part)
        {
            using var content = new MemoryStream();
            part.Content!.DecodeTo(content);
            return new JsonObject { ["name"] = part.FileName, ["type"] = part.ContentType.MimeType, ["size"] = content.Length, ["content"] = Convert.ToBase64String(content.ToArray()) };
        }
    }
}
