using System.IO.Compression;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Api;
using Twiplomacy.Server.Api.OpenApi;
using Twiplomacy.Server.Api.Problems;
using Twiplomacy.Server.Hosting.Hangfire;
using Twiplomacy.Server.Hosting.Telemetry;
using Twiplomacy.Server.Pages;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Settings;
using Twiplomacy.Server.Web;
using Twiplomacy.Server.Web.Caching;
using Twiplomacy.Server.Web.MadeUp;
using Twiplomacy.Server.Web.Queries;
using Twiplomacy.Storage.Embedded;

namespace Twiplomacy.Server.Hosting;

/// <summary>Builds the web server: what it is made of, and the way of a request through it.</summary>
public static class WebHost
{
    private static readonly string[] Compressed =
    [
        "text/csv", "text/x-pajek", "application/gexf+xml", "application/graphml+xml", "application/atom+xml", "application/problem+json",
        "application/vnd.sdmx.data+csv",
    ];

    /// <summary>
    /// The host, not yet started. It takes nothing from the surroundings: neither ASPNETCORE_ variables nor a Kestrel section
    /// could make it listen where the checked settings do not say so.
    /// </summary>
    public static WebApplication Build(TwiplomacySettings settings, TwiplomacyDatabase database)
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.WebHost.UseUrls([.. settings.Server.Urls.Select(url => url.ToString())]);
        builder.Host.UseDefaultServiceProvider(services => services.ValidateOnBuild = services.ValidateScopes = true);
        builder.Logging.AddTwiplomacyLogging(settings.Logging);
        builder.Services.AddTwiplomacyForRequests(settings, database);
        builder.Services.AddDashboard();
        builder.Services.AddTelemetry(settings.Telemetry);
        builder.Services.AddWebServices(settings);
        var app = builder.Build();
        app.UseTwiplomacy(settings);
        return app;
    }

    private static void AddWebServices(this IServiceCollection services, TwiplomacySettings settings)
    {
        services.AddRouting();
        services.AddProblemDetails();
        services.AddEndpointsApiExplorer();
        services.ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions));
        services.Configure<RouteHandlerOptions>(handlers => handlers.ThrowOnBadRequest = true);
        services.AddApiReading();
        services.AddPages();
        services.AddTwiplomacyOpenApi();
        services.AddSingleton(_ => new RequestLimits(settings.RateLimit));
        services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .WithOrigins([.. settings.Cors.Origins]).AllowAnyHeader().AllowAnyMethod().WithExposedHeaders("ETag", "Link", "Retry-After", MadeUpMarking.Header)));
        services.AddResponseCompression(compression => compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, .. Compressed]);
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.AddWebEncoders();
        services.AddCallers();
        services.AddOpenId(settings.OpenId);
        services.AddAuthorization();
        services.AddSingleton<OpenReading>();
        services.AddSingleton<IAuthorizationHandler, ScopeRequirementHandler>();
    }

    private static void UseTwiplomacy(this WebApplication app, TwiplomacySettings settings)
    {
        app.UseSecurityHeaders();
        app.UseCacheLifetimes();
        app.UseRefusals();
        app.UseAllowedHosts(settings.Server);
        app.UseProxies(settings.Server);
        app.UseSharedVisits();
        app.UseHeadRequests();
        app.UseDocumentationPage();
        app.UseRouting();
        app.UsePageCulture();
        app.UseCors();
        app.UseMiddleware<RequestLimits>();
        app.UseActingCallers();
        app.UseAuthentication();
        app.UseSharedVisitors();
        app.UseAuthorization();
        app.UseActingCallers();
        app.UseStandbyReading();
        app.UseAnswerKeeping();
        app.UseEntityTags();
        app.UseMadeUpMarking();
        app.UseResponseCompression();
        app.UseQueryContracts();
        app.UseRefusedBodies();
        app.MapTwiplomacy();
        app.MapPages();
        app.MapTelemetry(settings.Telemetry);
    }

    private static void UseProxies(this IApplicationBuilder app, ServerSettings settings)
    {
        if (settings.Proxies.Count == 0) return;
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var proxy in settings.Proxies) options.KnownIPNetworks.Add(proxy);
        app.UseForwardedHeaders(options);
    }
}
