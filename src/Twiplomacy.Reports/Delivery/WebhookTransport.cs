using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Twiplomacy.Reports.Webhooks;

namespace Twiplomacy.Reports.Delivery;

/// <summary>
/// Calls webhooks: without redirects or a proxy, and only addresses that are public, by what the name leads to at the moment
/// of the call.
/// </summary>
public sealed class WebhookTransport : IDisposable
{
    private readonly WebhookOptions _options;
    private readonly HttpClient _client;

    public WebhookTransport(WebhookOptions options)
    {
        _options = options;
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false, UseProxy = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.Zero, ConnectCallback = ConnectAsync,
            MaxResponseHeadersLength = 16,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>Hands one payload over. What goes wrong is the answer, not an exception.</summary>
    public async Task<MailOutcome> SendAsync(WebhookCall call, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (call.Url is not { } url || !IsAllowed(url)) return new MailOutcome.Refused(WebhookMessages.NotAllowed());
        var progress = new Progress();
        using var limit = new CancellationTokenSource(_options.Timeout);
        using var request = RequestOf(call, url, now, progress);
        try
        {
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            return OutcomeOf(response.StatusCode, url);
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException or IOException)
        {
            if (Find<NotPublicException>(failure) is not null) return new MailOutcome.Refused(WebhookMessages.Private(url.Host));
            var error = failure is OperationCanceledException ? DeliveryMessages.NoAnswerInTime()
                : WebhookMessages.NotReached(failure.GetBaseException().Message);
            // As long as nothing of the body has left, nobody has heard of it.
            return progress.HasBegun ? new MailOutcome.Uncertain(error) : new MailOutcome.NotNow(error);
        }
    }

    public void Dispose() => _client.Dispose();

    private bool IsAllowed(Uri url) => url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && _options.AllowPrivate);

    private static HttpRequestMessage RequestOf(WebhookCall call, Uri url, DateTimeOffset now, Progress progress)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new TrackedContent(call.Body, progress) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("Twiplomacy", null));
        request.Headers.Add("Twiplomacy-Delivery", call.Id);
        request.Headers.Add("Idempotency-Key", call.Id);
        request.Headers.Add(WebhookSignature.Header, WebhookSignature.Of(call.Secret, now, call.Body));
        return request;
    }

    private static MailOutcome OutcomeOf(HttpStatusCode status, Uri url)
    {
        var number = ((int)status).ToString(CultureInfo.InvariantCulture);
        return (int)status switch
        {
            >= 200 and < 300 => new MailOutcome.Taken($"{url.Authority} {number}"),
            408 or 425 or 429 or >= 500 => new MailOutcome.NotNow(WebhookMessages.Answered(number)),
            _ => new MailOutcome.Refused(WebhookMessages.Answered(number)),
        };
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var host = context.DnsEndPoint.Host;
        var addresses = await Dns.GetHostAddressesAsync(host, cancellationToken);
        // One private address among several is enough to refuse: which of them is taken is a matter of chance.
        if (!_options.AllowPrivate && addresses.Any(address => !WebhookAddress.IsPublic(address))) throw new NotPublicException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static T? Find<T>(Exception failure) where T : Exception
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
            if (cause is T found) return found;
        return null;
    }

    private sealed class NotPublicException : IOException;

    private sealed class Progress
    {
        public bool HasBegun { get; set; }
    }

    private sealed class TrackedContent(byte[] body, Progress progress) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context,
            CancellationToken.None);

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            progress.HasBegun = true;
            await stream.WriteAsync(body, cancellationToken);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = body.Length;
            return true;
        }
    }
}
