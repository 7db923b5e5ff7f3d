using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Twiplomacy.IntegrationTests.Database;

namespace Twiplomacy.IntegrationTests.Mail;

/// <summary>A real mail server on a free port of 127.0.0.1, that keeps what it took; with STARTTLS it has a certificate of its own.</summary>
public sealed class MailServer : IDisposable
{
    public const string User = "press";
    public const string Password = "open sesame, 4 times";

    private readonly TemporaryFolder _folder;
    private readonly Process _process;

    private MailServer(TemporaryFolder folder, Process process, int port)
    {
        _folder = folder;
        _process = process;
        Port = port;
    }

    public int Port { get; }

    /// <summary>The certificate to trust, as OpenSSL's SSL_CERT_FILE names it.</summary>
    public string CertificateFile => _folder.Combine("certificate.pem");

    public static bool IsThere => Directory.Exists(Path.Combine(Folder, "node_modules", "smtp-server"));

    private static string Folder => typeof(MailServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "MailFolder").Value!;

    private string TakenFile => _folder.Combine("taken.jsonl");

    public static async Task<MailServer> StartAsync(bool startTls)
    {
        var folder = new TemporaryFolder();
        var start = new ProcessStartInfo("node") { RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = Folder };
        foreach (var argument in (string[])["mail-server.mjs", folder.Combine("taken.jsonl"), User, Password]) start.ArgumentList.Add(argument);
        if (startTls)
        {
            WriteCertificate(folder);
            start.ArgumentList.Add(folder.Combine("key.pem"));
            start.ArgumentList.Add(folder.Combine("certificate.pem"));
        }
        var process = Process.Start(start)!;
        var port = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1));
        return new MailServer(folder, process, int.Parse(port!, CultureInfo.InvariantCulture));
    }

    /// <summary>The mails it took, in order.</summary>
    public IReadOnlyList<JsonNode> Taken() => !File.Exists(TakenFile) ? []
        : [.. File.ReadAllText(TakenFile).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];

    /// <summary>The settings by which the program sends here.</summary>
    public IReadOnlyList<(string Name, string Value)> Settings(bool startTls) =>
    [
        ("Mail:Host", "localhost"), ("Mail:Port", Port.ToString(CultureInfo.InvariantCulture)), ("Mail:Security", startTls ? "starttls" : "none"),
        ("Mail:Username", User), ("Mail:Password", Password), ("Mail:From", "reports@mfa.example"), ("Mail:PublicUrl", "https://twiplomacy.mfa.example"),
    ];

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _folder.Dispose();
    }

    private static void WriteCertificate(TemporaryFolder folder)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        File.WriteAllText(folder.Combine("certificate.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(folder.Combine("key.pem"), key.ExportPkcs8PrivateKeyPem());
    }
}
