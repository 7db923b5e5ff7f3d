using global::Hangfire;
using Twiplomacy.Jobs.Hangfire;
using Twiplomacy.Server.Access;

namespace Twiplomacy.Server.Hosting.Hangfire;

/// <summary>
/// Hangfire's dashboard at <c>/hangfire</c>, for keys with the scope <c>admin</c>. Hangfire's own rule, which lets in
/// whoever asks from this machine, is not used: a page in a browser here asks from this machine too.
/// </summary>
public static class HangfireDashboard
{
    // The dashboard draws its charts with styles and scripts of its own pages.
    private static readonly ContentPolicy Policy =
        new("default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'");

    public static void AddDashboard(this IServiceCollection services) => services.AddHangfire(
        (provider, hangfire) => hangfire.UseLogProvider(new HangfireLog(provider.GetRequiredService<ILoggerFactory>())));

    public static void MapDashboard(this IEndpointRouteBuilder app)
    {
        if (app.ServiceProvider.GetService<JobStorage>() is not { } storage) return;
        app.MapHangfireDashboard("/hangfire", new DashboardOptions { Authorization = [], DisplayStorageConnectionString = false, AppPath = null }, storage)
            .RequireScope(Scopes.Admin).WithMetadata(Policy).ExcludeFromDescription();
    }
}
