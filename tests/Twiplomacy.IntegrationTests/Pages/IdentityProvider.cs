using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>
/// A small OpenID provider on 127.0.0.1 whose only user is whoever the test says: authorization code with PKCE (S256),
/// RS256 by a key made at run time.
/// </summary>
internal sealed class IdentityProvider : IAsyncDisposable
{
    public const string ClientId = "twiplomacy";
    public const string Secret = "of the test";

    private readonly WebApplication _host;
    private readonly RSA _key = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, (string Nonce, string Challenge)> _codes = [];

    private IdentityProvider(WebApplication host) => _host = host;

    public string Address => _host.Urls.First();

    public string Subject { get; set; } = "42";

    public string Name { get; set; } = "Ada";

    public string[] Groups { get; set; } = [];

    /// <summary>What a token is signed with; the published key by default.</summary>
    public RSA? OtherKey { get; set; }

    /// <summary>For whom a token is; this client by default.</summary>
    public string Audience { get; set; } = ClientId;

    public static async Task<IdentityProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        var provider = new IdentityProvider(builder.Build());
        provider._host.Urls.Add("http://127.0.0.1:0");
        provider._host.MapGet("/.well-known/openid-configuration", provider.Describe);
        provider._host.MapGet("/keys", provider.Keys);
        provider._host.MapGet("/authorize", provider.Authorize);
        provider._host.MapPost("/token", (Delegate)provider.ExchangeAsync);
        await provider._host.StartAsync();
        return provider;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _key.Dispose();
    }

    private IResult Describe() => Results.Json(new
    {
        issuer = Address, authorization_endpoint = Address + "/authorize", token_endpoint = Address + "/token", jwks_uri = Address + "/keys",
        response_types_supported = new[] { "code" }, subject_types_supported = new[] { "public" }, id_token_signing_alg_values_supported = new[] { "RS256" },
    });

    private IResult Keys()
    {
        var open = _key.ExportParameters(includePrivateParameters: false);
        return Results.Json(new { keys = new[] { new { kty = "RSA", use = "sig", alg = "RS256", kid = "one", n = Base64Url.EncodeToString(open.Modulus), e = Base64Url.EncodeToString(open.Exponent) } } });
    }

    private IResult Authorize(HttpRequest request)
    {
        string Said(string name) => request.Query[name].ToString();
        Assert.Equal((ClientId, "code", "S256"), (Said("client_id"), Said("response_type"), Said("code_challenge_method")));
        Assert.Contains("openid", Said("scope").Split(' '));
        var code = Guid.NewGuid().ToString("N");
        _codes[code] = (Said("nonce"), Said("code_challenge"));
        return Results.Redirect(QueryHelpers.AddQueryString(Said("redirect_uri"), new Dictionary<string, string?> { ["code"] = code, ["state"] = Said("state") }));
    }

    private async Task<IResult> ExchangeAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var known = _codes.TryRemove(form["code"].ToString(), out var code)
            && Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))) == code.Challenge
            && form["client_secret"] == Secret;
        return known
            ? Results.Json(new { access_token = "none", token_type = "Bearer", expires_in = 60, id_token = Token(code.Nonce) })
            : Results.Json(new { error = "invalid_grant" }, statusCode: StatusCodes.Status400BadRequest);
    }

    private string Token(string nonce)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var claims = new JsonObject
        {
            ["iss"] = Address, ["aud"] = Audience, ["sub"] = Subject, ["iat"] = now, ["exp"] = now + 60, ["nonce"] = nonce, ["preferred_username"] = Name,
            ["groups"] = new JsonArray([.. Groups.Select(group => JsonValue.Create(group))]),
        };
        var signed = $"{Part(new { alg = "RS256", typ = "JWT", kid = "one" })}.{Part(claims)}";
        return $"{signed}.{Base64Url.EncodeToString((OtherKey ?? _key).SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    private static string Part(object content) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(content));
}
