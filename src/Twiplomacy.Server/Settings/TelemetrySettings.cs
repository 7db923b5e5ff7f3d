namespace Twiplomacy.Server.Settings;

/// <summary>Where traces, metrics and logs go. Without any of it nothing is measured.</summary>
public sealed record TelemetrySettings
{
    /// <summary>A collector that speaks OTLP, such as <c>http://127.0.0.1:4317</c>.</summary>
    public Uri? Otlp { get; init; }

    /// <summary>Whether the collector is spoken to in http rather than gRPC.</summary>
    public bool OtlpInHttp { get; init; }

    /// <summary>Whether the server shows its metrics at <c>/metrics</c>, in Prometheus's format, to whoever has a key.</summary>
    public bool Prometheus { get; init; }

    /// <summary>Null if nothing is asked for.</summary>
    public static TelemetrySettings? Read(SettingsSection section)
    {
        var settings = new TelemetrySettings
        {
            Otlp = ReadAddress(section),
            OtlpInHttp = section.Choice("Protocol", "grpc", "http") == "http",
            Prometheus = section.Switch("Prometheus") ?? false,
        };
        section.RefuseUnknown();
        return settings.Otlp is null && !settings.Prometheus ? null : settings;
    }

    private static Uri? ReadAddress(SettingsSection section)
    {
        if (section.Text("Otlp") is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)) return address;
        section.Fault("Otlp", $"is “{text}” but must be the address of a collector, such as http://127.0.0.1:4317");
        return null;
    }
}
