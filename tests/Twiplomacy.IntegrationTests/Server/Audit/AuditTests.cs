using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Keys;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Keys;
using Twiplomacy.Storage.People;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Audit;

/// <summary>Every write says who did it, for ever; keys have an owner and an end.</summary>
public sealed class AuditTests(DefaultServer standing) : ServerTest(standing)
{
    [Fact]
    public async Task A_write_is_noted_with_who_what_and_from_where()
    {
        var key = await Server.KeyAsync(Scopes.Admin);
        using var admin = Server.ClientWith(key);
        var made = await JsonAsync(await admin.PostAsJsonAsync("/api/v1/keys", new { name = "press office", scopes = new[] { "read" } }));

        var listed = await JsonAsync(await admin.GetAsync($"/api/v1/audit?by={ApiKeySecret.PrefixOf(key)}"));

        var row = Assert.Single(listed["data"]!.AsArray())!;
        Assert.Equal(("key", "key_created", $"key {made["prefix"]}"), (row["kind"]!.ToString(), row["action"]!.ToString(), row["subject"]!.ToString()));
        Assert.Equal("127.0.0.1", row["address"]!.ToString().Replace("::ffff:", "", StringComparison.Ordinal));
        Assert.DoesNotContain("press office", listed.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Addresses_that_are_downloaded_are_noted()
    {
        using var editor = await Server.ClientWithScopesAsync(Scopes.Edit);
        using var admin = await Server.ClientWithScopesAsync(Scopes.Admin);

        await editor.GetStringAsync("/api/v1/deliveries.csv");

        Assert.Contains("recipients_read", await admin.GetStringAsync("/api/v1/audit.csv?action=recipients_read"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.GetAsync("/api/v1/audit")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Server.Client.GetAsync("/api/v1/audit")).StatusCode);
    }

    [Theory]
    [InlineData("update audit set caller = 'nobody'")]
    [InlineData("delete from audit")]
    [InlineData("truncate audit")]
    public async Task The_database_refuses_to_change_what_was_noted(string sql)
    {
        await Server.KeyAsync(Scopes.Read);
        await using var command = Database.Database.DataSource.CreateCommand(sql);

        await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());
    }

    [Fact]
    public async Task A_key_that_has_ended_opens_nothing_and_is_still_listed()
    {
        var key = ApiKeySecret.Create();
        var now = TimeProvider.System.GetUtcNow();
        await Server.Host.Services.GetRequiredService<ApiKeyWriter>().CreateAsync(
            new NewApiKey(ApiKeySecret.PrefixOf(key)!, ApiKeySecret.Hash(key), "old", [Scopes.Admin], "somebody", null, now.AddDays(-2), now.AddMinutes(-1)), CancellationToken.None);
        using var client = Server.ClientWith(key);
        using var admin = await Server.ClientWithScopesAsync(Scopes.Admin);

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/api/v1/jobs")).StatusCode);
        Assert.Contains(ApiKeySecret.PrefixOf(key)!, await admin.GetStringAsync("/api/v1/keys"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await admin.PostAsJsonAsync("/api/v1/keys", new { name = "x", scopes = new[] { "read" }, days = 0 })).StatusCode);
    }

    [Fact]
    public async Task A_key_opens_nothing_while_its_owner_is_blocked_nor_do_keys_made_with_it()
    {
        var (people, writer) = (Server.Host.Services.GetRequiredService<PersonQueries>(), Server.Host.Services.GetRequiredService<PersonWriter>());
        foreach (var name in (string[])["Ada", "Grace"]) await writer.CreateAsync(name, "hash", Roles.Admin, TimeProvider.System.GetUtcNow(), CancellationToken.None);
        var ada = (await people.FindAsync("Ada", CancellationToken.None))!.PersonId;
        var own = await As(new Acting("person", "Ada", PersonId: ada), () => Server.KeyAsync(Scopes.Admin));
        using var client = Server.ClientWith(own);
        var made = await JsonAsync(await client.PostAsJsonAsync("/api/v1/keys", new { name = "script", scopes = new[] { "read" } }));
        using var script = Server.ClientWith(made["key"]!.ToString());
        Assert.Equal("Ada", made["owner"]!.ToString());
        Assert.Equal(HttpStatusCode.OK, (await script.GetAsync("/api/v1/jobs")).StatusCode);

        Assert.True(await writer.DisableAsync(ada, TimeProvider.System.GetUtcNow(), CancellationToken.None));
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/api/v1/jobs")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await script.GetAsync("/api/v1/jobs")).StatusCode);

        await writer.DisableAsync(ada, null, CancellationToken.None);
        Assert.Equal(HttpStatusCode.OK, (await script.GetAsync("/api/v1/jobs")).StatusCode);
    }

    private static async Task<T> As<T>(Acting who, Func<Task<T>> work)
    {
        Acting.As(who);
        return await work();
    }
}
