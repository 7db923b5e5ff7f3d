namespace Twiplomacy.Server.Settings;

/// <summary>
/// An identity provider (OpenID Connect) with which people may sign in, beside those who have a password here. Its tokens
/// say in one claim what somebody may do.
/// </summary>
public sealed record OpenIdSettings
{
    /// <summary><c>OpenId:Authority</c>: where the provider publishes its <c>.well-known/openid-configuration</c>.</summary>
    public required Uri Authority { get; init; }

    public required string ClientId { get; init; }

    /// <summary>Null for a client without a secret: PKCE protects the exchange in any case.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>What the provider is called on the page to sign in. Default: the authority's host.</summary>
    public required string Title { get; init; }

    /// <summary>The claim that holds groups or roles. Default: <c>roles</c>.</summary>
    public string RoleClaim { get; init; } = "roles";

    /// <summary>Asked for beside <c>openid</c> and <c>profile</c>, such as <c>groups</c>.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>Values of the claim by the role they stand for; <c>*</c> stands for everybody who signs in.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Roles { get; init; }

    /// <summary>The highest role that any of the values stands for; null if they stand for none.</summary>
    public string? RoleOf(IReadOnlyCollection<string> values) => Application.Access.Roles.All.Reverse()
        .FirstOrDefault(role => Roles[role].Any(value => value == "*" || values.Contains(value)));

    /// <summary>Null where no provider is set.</summary>
    public static OpenIdSettings? Read(SettingsSection section)
    {
        var (authority, client) = (ReadAuthority(section), section.Text("ClientId"));
        var settings = new OpenIdSettings
        {
            Authority = authority ?? new Uri("http://localhost"), ClientId = client ?? "", ClientSecret = section.Text("ClientSecret"),
            Title = section.Text("Title") ?? authority?.Host ?? "", RoleClaim = section.Text("RoleClaim") ?? "roles", Scopes = section.List("Scopes"),
            Roles = new Dictionary<string, IReadOnlyList<string>>
            {
                [Application.Access.Roles.Admin] = section.List("Admins"), [Application.Access.Roles.Editor] = section.List("Editors"),
                [Application.Access.Roles.Reader] = section.List("Readers"),
            },
        };
        section.RefuseUnknown();
        if (section.Text("Authority") is null) return null;
        if (client is null) section.Fault("ClientId", "is not set. It is the name that the identity provider uses for this server");
        if (settings.Roles.Values.All(values => values.Count == 0))
            section.Fault("Readers", "is not set, and neither are OpenId:Editors and OpenId:Admins, so nobody could sign in. Give values of the claim, or * for everyone");
        return settings;
    }

    private static Uri? ReadAuthority(SettingsSection section)
    {
        if (section.Text("Authority") is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && ServerSettings.IsLoopback(url.Host)))) return url;
        section.Fault("Authority", $"is “{text}” but must be an https:// address (http:// for one on this machine)");
        return null;
    }
}
