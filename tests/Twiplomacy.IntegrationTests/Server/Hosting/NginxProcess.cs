using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Twiplomacy.IntegrationTests.Deploy;

namespace Twiplomacy.IntegrationTests.Server.Hosting;

/// <summary>nginx on loopback with our own example as its configuration; only ports and certificate are the test's.</summary>
internal sealed class NginxProcess : IAsyncDisposable
{
    public const string HostName = "twiplomacy.example.org";

    private static readonly string[] TemporaryFolders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];

    private readonly string _folder;
    private readonly int _port;
    private readonly Process _process;

    private NginxProcess(string folder, int port, Process process) => (_folder, _port, _process) = (folder, port, process);

    /// <summary>Starts it in front of a server and waits until it takes connections.</summary>
    public static async Task<NginxProcess> StartAsync(Uri server)
    {
        var folder = Directory.CreateTempSubdirectory("twiplomacy-nginx-").FullName;
        var port = FreePort();
        WriteCertificate(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "nginx.conf"), Configuration(folder, port, FreePort(), server));
        var start = new ProcessStartInfo("nginx", ["-p", folder, "-c", Path.Combine(folder, "nginx.conf"), "-e", "stderr"]) { RedirectStandardError = true };
        var nginx = new NginxProcess(folder, port, Process.Start(start)!);
        await nginx.WaitAsync();
        return nginx;
    }

    /// <summary>A client that comes from an address of this machine, such as 127.0.0.2, and asks by the host name.</summary>
    public HttpClient ClientFrom(string address, string? key = null) => ClientTo(_port, "https", address, key);

    /// <summary>The same past nginx.</summary>
    public static HttpClient ClientPast(Uri server, string address) => ClientTo(server.Port, "http", address, key: null);

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static HttpClient ClientTo(int port, string scheme, string address, string? key)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectCallback = async (_, token) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(new IPEndPoint(IPAddress.Parse(address).MapToIPv6(), 0));
                await socket.ConnectAsync(IPAddress.Loopback.MapToIPv6(), port, token);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        // The certificate is the test's own; what it proves is not what is tested.
        handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.Subject == $"CN={HostName}";
        var client = new HttpClient(handler) { BaseAddress = new Uri($"{scheme}://{HostName}:{port}") };
        if (key is not null) client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        return client;
    }

    private static string Configuration(string folder, int port, int plainPort, Uri server)
    {
        var example = File.ReadAllText(Path.Combine(SourceTree.Root, "deploy", "nginx", "twiplomacy.conf"));
        (string Of, string With)[] own =
        [
            ("listen 80;", $"listen 127.0.0.1:{plainPort};"), ("listen [::]:80;", ""),
            ("listen 443 ssl http2;", $"listen 127.0.0.1:{port} ssl http2;"), ("listen [::]:443 ssl http2;", ""),
            ("server 127.0.0.1:5080;", $"server {server.Authority};"), ("/etc/ssl/twiplomacy", folder),
        ];
        foreach (var (of, with) in own)
            example = example.Contains(of, StringComparison.Ordinal) ? example.Replace(of, with, StringComparison.Ordinal) : throw new InvalidOperationException($"The example lacks '{of}'.");
        var temporary = string.Concat(TemporaryFolders.Select(kind => $"{kind}_temp_path {folder}/{kind};\n"));
        return $"daemon off;\nmaster_process off;\npid {folder}/nginx.pid;\nerror_log stderr warn;\nevents {{ }}\nhttp {{\naccess_log off;\n{temporary}{example}\n}}\n";
    }

    private static void WriteCertificate(string folder)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest($"CN={HostName}", key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        File.WriteAllText(Path.Combine(folder, "fullchain.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, "privkey.pem"), key.ExportPkcs8PrivateKeyPem());
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task WaitAsync()
    {
        for (var tries = 0; tries < 300 && !_process.HasExited; tries++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, _port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(100);
            }
        }

        if (!_process.HasExited) _process.Kill();
        throw new InvalidOperationException("nginx does not listen: " + await _process.StandardError.ReadToEndAsync());
    }
}
