using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Twiplomacy.Server.Problems;
using Twiplomacy.Server.Settings;
using Twiplomacy.Server.Web.Forms;

namespace Twiplomacy.Server.Hosting;

/// <summary>One bucket of requests for each client address, refilled steadily; an empty one answers 429 with Retry-After.</summary>
public static class RequestLimits
{
    private static readonly TimeSpan Refill = TimeSpan.FromSeconds(1);

    public static void AddRequestLimits(this IServiceCollection services, RateLimitSettings settings) => services.AddRateLimiter(options =>
    {
        options.OnRejected = RefuseAsync;
        options.AddConcurrencyLimiter(OpenUploads.Policy, limiter => limiter.PermitLimit = OpenUploads.AtOnce);
        if (settings.RequestsPerMinute == 0) return;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(context =>
            RateLimitPartition.GetTokenBucketLimiter(ClientOf(context), _ => BucketOf(settings)));
    });

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

    private static async ValueTask RefuseAsync(OnRejectedContext context, CancellationToken ct)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter) ? retryAfter : Refill;
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        context.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await ApiProblem.Of(StatusCodes.Status429TooManyRequests, "Too many requests", RequestMessages.TooMany(seconds)).ExecuteAsync(context.HttpContext);
    }
}
