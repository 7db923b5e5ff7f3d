using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Twiplomacy.IntegrationTests.Mail;

/// <summary>A receiver of webhooks on this machine that answers as it is told.</summary>
internal sealed class WebhookReceiver : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentQueue<ReceivedCall> _calls = new();

    private WebhookReceiver(int port)
    {
        Address = $"http://127.0.0.1:{port}/hook";
        _listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        _listener.Start();
        _ = ListenAsync();
    }

    public string Address { get; }

    /// <summary>The status code of the next answers.</summary>
    public int Status { get; set; } = 204;

    /// <summary>Where a redirect leads to.</summary>
    public string? Location { get; set; }

    public IReadOnlyList<ReceivedCall> Calls => [.. _calls];

    public static WebhookReceiver Start()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        return new(port);
    }

    public void Dispose() => _listener.Close();

    private async Task ListenAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                using var body = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(body);
                _calls.Enqueue(new(
                    context.Request.RawUrl!, context.Request.Headers["Twiplomacy-Delivery"]!, context.Request.Headers["Twiplomacy-Signature"]!, body.ToArray()));
                context.Response.StatusCode = Status;
                if (Location is { } location) context.Response.RedirectLocation = location;
                context.Response.Close();
            }
            catch (Exception over) when (over is HttpListenerException or ObjectDisposedException)
            {
                // Closed, or the caller has died.
            }
        }
    }
}

/// <summary>What a receiver was told.</summary>
internal sealed record ReceivedCall(string Path, string Delivery, string Signature, byte[] Body);
