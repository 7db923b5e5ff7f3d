namespace Twiplomacy.Server.Settings;

/// <summary>Which web sites' scripts may call the API from a browser. Default: none but our own.</summary>
public sealed record CorsSettings
{
    /// <summary>Origins such as <c>https://example.org</c>, or <c>*</c> for any.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    public static CorsSettings Read(SettingsSection section)
    {
        var settings = new CorsSettings { Origins = section.List("Origins") };
        foreach (var origin in settings.Origins.Where(origin => !IsOrigin(origin)))
            section.Fault("Origins", $"contains “{origin}” but must be origins such as https://example.org (no path, no final slash), or *");
        section.RefuseUnknown();
        return settings;
    }

    private static bool IsOrigin(string origin) => origin == "*"
        || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            && uri.GetLeftPart(UriPartial.Authority).Equals(origin, StringComparison.OrdinalIgnoreCase));
}
