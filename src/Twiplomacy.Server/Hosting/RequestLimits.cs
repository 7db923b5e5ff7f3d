using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Twiplomacy.Server.Problems;
using Twiplomacy.Server.Settings;
using Twiplomacy.Server.Web.Forms;

namespace Twiplomacy.Server.Hosting;

/// <summary>
/// One bucket of requests for each client address, refilled steadily; an empty one answers 429 with Retry-After. ASP.NET's own
/// middleware never ends its limiter, whose timer then keeps every server that a process has had.
/// </summary>
internal sealed class RequestLimits(RateLimitSettings settings) : IMiddleware, IAsyncDisposable
{
    private static readonly TimeSpan Refill = TimeSpan.FromSeconds(1);

    private readonly PartitionedRateLimiter<HttpContext>? _requests = settings.RequestsPerMinute == 0 ? null
        : PartitionedRateLimiter.Create<HttpContext, IPAddress>(
            context => RateLimitPartition.GetTokenBucketLimiter(ClientOf(context), _ => BucketOf(settings)));

    private readonly ConcurrencyLimiter _uploads = new(new() { PermitLimit = OpenUpload.AtOnce });

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var route = context.GetEndpoint()?.Metadata;
        var isLimited = route?.GetMetadata<DisableRateLimitingAttribute>() is null;
        using var request = isLimited ? _requests?.AttemptAcquire(context) : null;
        using var upload = route?.GetMetadata<OpenUpload>() is not null && request is null or { IsAcquired: true } ? _uploads.AttemptAcquire() : null;
        var refused = ((RateLimitLease?[])[request, upload]).FirstOrDefault(lease => lease?.IsAcquired == false);
        await (refused is null ? next(context) : RefuseAsync(context, refused));
    }

    public async ValueTask DisposeAsync()
    {
        if (_requests is not null) await _requests.DisposeAsync();
        await _uploads.DisposeAsync();
    }

    private static TokenBucketRateLimiterOptions BucketOf(RateLimitSettings settings) => new()
    {
        TokenLimit = settings.RequestsPerMinute,
        TokensPerPeriod = Math.Max(1, settings.RequestsPerMinute / 60),
        // Below one request a second the period grows instead of the number.
        ReplenishmentPeriod = settings.RequestsPerMinute >= 60 ? Refill : TimeSpan.FromMinutes(1.0 / settings.RequestsPerMinute),
        QueueLimit = 0,
    };

    /// <summary>An IPv6 subscriber owns a whole /64, so that is what counts as one client.</summary>
    private static IPAddress ClientOf(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? new IPAddress([.. address.GetAddressBytes().AsSpan(0, 8), .. new byte[8]])
            : address;
    }

    private static Task RefuseAsync(HttpContext context, RateLimitLease refused)
    {
        var wait = refused.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter) ? retryAfter : Refill;
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return ApiProblem.Of(StatusCodes.Status429TooManyRequests, "Too many requests", RequestMessages.TooMany(seconds)).ExecuteAsync(context);
    }
}
