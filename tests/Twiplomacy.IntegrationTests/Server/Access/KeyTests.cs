using System.Net;
using System.Net.Http.Json;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Keys;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Access;

public sealed class KeyTests(DefaultServer standing) : ServerTest(standing)
{
    [Fact]
    public void A_key_holds_256_random_bits_behind_a_readable_prefix()
    {
        var key = ApiKeySecret.Create();

        Assert.Matches("^twp_[0-9a-f]{8}_[0-9a-f]{64}$", key);
        Assert.Equal(key[..12], ApiKeySecret.PrefixOf(key));
        Assert.NotEqual(key, ApiKeySecret.Create());
    }

    [Theory]
    [InlineData("read", "read", true)]
    [InlineData("import", "read", true)]
    [InlineData("edit", "read", true)]
    [InlineData("read", "import", false)]
    [InlineData("import", "edit", false)]
    [InlineData("edit", "admin", false)]
    [InlineData("admin", "import", true)]
    [InlineData("nonsense", "read", false)]
    public void A_scope_holds_what_it_should_and_no_more(string held, string needed, bool allowed) =>
        Assert.Equal(allowed, Scopes.Allows([held], needed));

    [Fact]
    public async Task Only_a_hash_of_a_key_is_stored()
    {
        var key = await Server.KeyAsync(Scopes.Read);
        using var admin = await Server.ClientWithScopesAsync(Scopes.Admin);

        var listed = await admin.GetStringAsync("/api/v1/keys?limit=1000");

        Assert.Contains(ApiKeySecret.PrefixOf(key)!, listed, StringComparison.Ordinal);
        Assert.DoesNotContain(key, listed, StringComparison.Ordinal);
        Assert.DoesNotContain(key[13..], listed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_key_writing_and_administration_are_refused()
    {
        var answers = await Task.WhenAll(
            Server.Client.GetAsync("/api/v1/keys"),
            Server.Client.PostAsJsonAsync("/api/v1/keys", new { name = "mine", scopes = new[] { "admin" } }),
            Server.Client.DeleteAsync("/api/v1/keys/twp_00000000"),
            Server.Client.PostAsync("/api/v1/jobs/1/cancel", null));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode));
        Assert.All(answers, answer => Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString()));
        Assert.All(answers, answer => Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task A_key_without_the_scope_is_forbidden_and_told_which_it_lacks()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Read, Scopes.Import);

        var answer = await client.PostAsync("/api/v1/jobs/1/cancel", null);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("“edit”", (await JsonAsync(answer))["detail"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_works_in_either_header()
    {
        using var client = Server.ClientWith(null);
        client.DefaultRequestHeaders.Add("X-Api-Key", await Server.KeyAsync(Scopes.Admin));
        using var bearer = await Server.ClientWithScopesAsync(Scopes.Admin);

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/keys")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await bearer.GetAsync("/api/v1/keys")).StatusCode);
    }

    [Fact]
    public async Task A_wrong_key_is_refused_even_where_none_is_needed()
    {
        var right = await Server.KeyAsync(Scopes.Admin);
        var almost = right[..^1] + (right[^1] == '0' ? '1' : '0');

        foreach (var wrong in (string[])[almost, "twp_", "nonsense"])
        {
            using var client = Server.ClientWith(wrong);
            Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/api/v1/jobs")).StatusCode);
        }
        Assert.Equal(HttpStatusCode.OK, (await Server.Client.GetAsync("/api/v1/jobs")).StatusCode);
    }

    [Fact]
    public async Task A_revoked_key_is_refused_at_once()
    {
        var key = await Server.KeyAsync(Scopes.Admin);
        using var client = Server.ClientWith(key);
        using var other = await Server.ClientWithScopesAsync(Scopes.Admin);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/keys")).StatusCode);

        var first = await other.DeleteAsync("/api/v1/keys/" + ApiKeySecret.PrefixOf(key));
        var second = await other.DeleteAsync("/api/v1/keys/" + ApiKeySecret.PrefixOf(key));

        Assert.Equal(HttpStatusCode.NoContent, first.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, second.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/api/v1/keys")).StatusCode);
    }

    [Fact]
    public async Task A_key_made_over_the_API_is_shown_once_and_works()
    {
        using var admin = await Server.ClientWithScopesAsync(Scopes.Admin);

        var made = await admin.PostAsJsonAsync("/api/v1/keys", new { name = "press office", scopes = new[] { "import", "edit" } });
        var answer = await JsonAsync(made);
        using var client = Server.ClientWith(answer["key"]!.ToString());

        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsync("/api/v1/jobs/999999/cancel", null)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/api/v1/keys")).StatusCode);
    }

    [Fact]
    public async Task Reading_needs_a_key_where_the_setting_says_so()
    {
        await using var closed = await TestServer.StartAsync(Database, ("Access:Reading", "key"));
        using var reader = await closed.ClientWithScopesAsync(Scopes.Read);

        Assert.Equal(HttpStatusCode.Unauthorized, (await closed.Client.GetAsync("/api/v1/jobs")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/api/v1/jobs")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await closed.Client.GetAsync("/health/live")).StatusCode);
    }
}
