using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Twiplomacy.Application.Access;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Settings;

namespace Twiplomacy.Server.Hosting.Telemetry;

/// <summary>Sends what the program measures of itself to a collector, and shows it to Prometheus, if the settings say so.</summary>
public static class TelemetryRegistration
{
    private const string Ours = "Twiplomacy.*";

    private static readonly string[] Meters = [Ours, "Npgsql", "System.Runtime", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel"];

    // Unsubscribe links are secrets; what watches over the program is no work of it.
    private static readonly string[] Untraced = ["/unsubscribe", "/health", SessionAuthentication.MetricsPath, SharedVisits.Root];

    public static void AddTelemetry(this IServiceCollection services, TelemetrySettings? settings)
    {
        if (settings is null) return;
        services.AddSingleton<LoadMeter>().AddHostedService(provider => provider.GetRequiredService<LoadMeter>());
        var telemetry = services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("twiplomacy", serviceVersion: typeof(TelemetryRegistration).Assembly.GetName().Version?.ToString(3)))
            .WithMetrics(metrics =>
            {
                metrics.AddMeter(Meters);
                if (settings.Prometheus) metrics.AddPrometheusExporter();
                if (settings.Otlp is not null) metrics.AddOtlpExporter(to => Aim(to, settings, "v1/metrics"));
            });
        if (settings.Otlp is null) return;
        telemetry.WithTracing(traces => traces.AddSource(Ours, "Npgsql")
            .AddAspNetCoreInstrumentation(requests => requests.Filter = IsTraced)
            .AddOtlpExporter(to => Aim(to, settings, "v1/traces")));
        // The link for the first admin is for the machine's own log alone; requests are told by traces, without secret links.
        services.AddLogging(logging => logging
            .AddFilter<OpenTelemetryLoggerProvider>(typeof(FirstRun).FullName, LogLevel.None)
            .AddFilter<OpenTelemetryLoggerProvider>("Microsoft.AspNetCore", LogLevel.Warning));
        telemetry.WithLogging(logs => logs.AddOtlpExporter(to => Aim(to, settings, "v1/logs")));
    }

    /// <summary>Shows the metrics to whoever has a key that reads, also where everybody reads without one.</summary>
    public static void MapTelemetry(this IEndpointRouteBuilder app, TelemetrySettings? settings)
    {
        if (settings is not { Prometheus: true }) return;
        app.MapPrometheusScrapingEndpoint(SessionAuthentication.MetricsPath).RequireScopeAlways(Scopes.Read).ExcludeFromDescription();
    }

    private static bool IsTraced(HttpContext context) =>
        !Untraced.Any(path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase));

    // In gRPC the exporter adds the way of each signal itself; in http it takes an address that was set as it is.
    private static void Aim(OtlpExporterOptions exporter, TelemetrySettings settings, string way)
    {
        exporter.Protocol = settings.OtlpInHttp ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
        exporter.Endpoint = settings.OtlpInHttp ? new Uri($"{settings.Otlp!.ToString().TrimEnd('/')}/{way}") : settings.Otlp!;
    }
}
