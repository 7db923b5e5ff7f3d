using global::Hangfire;
using Twiplomacy.Application.Access;
using Twiplomacy.Jobs.Engine;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Hosting.Hangfire;

/// <summary>
/// Hangfire's dashboard at <c>/hangfire</c>, for keys with the scope <c>admin</c>. Hangfire's own rule, which lets in
/// whoever asks from this machine, is not used: a page in a browser here asks from this machine too, and so does a proxy.
/// </summary>
public static class HangfireDashboard
{
    /// <summary>Where it is.</summary>
    public const string Path = "/hangfire";

    // The dashboard draws its charts with styles and scripts of its own pages.
    private static readonly ContentPolicy Policy =
        new("default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'");

    // Renderers are shared by all programs of a process; this one asks the request's own services.
    static HangfireDashboard() => GlobalConfiguration.Configuration.UseJobDetailsRenderer(0, JobDetails.Render);

    public static void AddDashboard(this IServiceCollection services) => services.AddHangfire(
        (provider, hangfire) => hangfire.UseLogProvider(new HangfireLog(provider.GetRequiredService<ILoggerFactory>())));

    public static void MapDashboard(this IEndpointRouteBuilder app)
    {
        var options = new DashboardOptions
        {
            Authorization = [], DisplayStorageConnectionString = false, AppPath = "/jobs", DashboardTitle = "Twiplomacy: jobs",
        };
        app.MapHangfireDashboard(Path, options, app.ServiceProvider.GetRequiredService<JobStorage>())
            .RequireScope(Scopes.Admin).WithMetadata(Policy).ExcludeFromDescription();
    }
}
