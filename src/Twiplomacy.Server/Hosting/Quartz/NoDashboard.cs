namespace Twiplomacy.Server.Hosting.Quartz;

/// <summary>Quartz brings no dashboard: <c>/jobs</c> and the API show everything there is.</summary>
public static class NoDashboard
{
    public static void AddDashboard(this IServiceCollection services) => ArgumentNullException.ThrowIfNull(services);

    public static void MapDashboard(this IEndpointRouteBuilder app) => ArgumentNullException.ThrowIfNull(app);
}
