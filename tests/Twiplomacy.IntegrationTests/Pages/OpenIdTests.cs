using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Application.Access;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.Server.Access;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.People;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

public sealed class OpenIdTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    private IdentityProvider _provider = null!;
    private TestServer _server = null!;

    public async Task InitializeAsync()
    {
        _provider = await IdentityProvider.StartAsync();
        _server = await TestServer.StartAsync(
            database, ("OpenId:Authority", _provider.Address), ("OpenId:ClientId", IdentityProvider.ClientId), ("OpenId:ClientSecret", IdentityProvider.Secret),
            ("OpenId:Title", "the ministry"), ("OpenId:RoleClaim", "groups"), ("OpenId:Admins", "twiplomacy-admins"), ("OpenId:Readers", "staff"));
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task Whom_the_provider_vouches_for_may_what_their_groups_stand_for()
    {
        (_provider.Subject, _provider.Name, _provider.Groups) = ("admin", "Ada", ["staff", "twiplomacy-admins"]);
        using var client = Client();

        Assert.Equal("/settings", (await SignInAsync(client, "/settings")).PathAndQuery);
        Assert.Contains("Ada", await client.GetStringAsync(_server.Client.BaseAddress + "settings"), StringComparison.Ordinal);
        var ada = (await People.FindAsync("Ada", CancellationToken.None))!.PersonId;
        var noted = Assert.Single(await _server.Host.Services.GetRequiredService<AuditLog>().ListAsync(
            new AuditFilter("person_added", "Ada"), before: null, limit: 10, CancellationToken.None));
        Assert.Equal(("person", $"person {ada}"), (noted.Kind, noted.Subject));
        Assert.NotNull(noted.CameFrom);

        (_provider.Subject, _provider.Name, _provider.Groups) = ("reader", "Grace", ["staff"]);
        using var reader = Client();
        Assert.Equal("/imports", (await SignInAsync(reader, "/imports")).PathAndQuery);
        Assert.Equal(HttpStatusCode.Redirect, (await reader.GetAsync(_server.Client.BaseAddress + "settings")).StatusCode);
    }

    [Fact]
    public async Task Whose_groups_stand_for_no_role_is_told_so_and_not_taken_in()
    {
        (_provider.Subject, _provider.Name, _provider.Groups) = ("stranger", "Mallory", ["visitors"]);
        using var client = Client();

        var ended = await SignInAsync(client, "/");

        Assert.Equal("/sign-in?provider=refused", ended.PathAndQuery);
        Assert.Contains("you have no role here", await client.GetStringAsync(ended), StringComparison.Ordinal);
        Assert.Null(await People.FindAsync("Mallory", CancellationToken.None));
    }

    [Fact]
    public async Task A_token_of_another_key_or_for_another_client_opens_nothing()
    {
        (_provider.Subject, _provider.Name, _provider.Groups) = ("forger", "Eve", ["twiplomacy-admins"]);
        using var client = Client();
        using var other = RSA.Create(2048);

        _provider.OtherKey = other;
        Assert.Equal("/sign-in?provider=refused", (await SignInAsync(client, "/settings")).PathAndQuery);
        (_provider.OtherKey, _provider.Audience) = (null, "another");
        Assert.Equal("/sign-in?provider=refused", (await SignInAsync(client, "/settings")).PathAndQuery);

        Assert.Null(await People.FindAsync("Eve", CancellationToken.None));
    }

    [Fact]
    public async Task An_answer_that_was_not_asked_for_opens_nothing()
    {
        using var client = Client();

        var answer = await client.GetAsync(_server.Client.BaseAddress + "sign-in/openid/callback?code=1&state=2");

        Assert.Equal("/sign-in?provider=refused", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Somebody_of_the_same_name_as_a_person_here_is_somebody_else()
    {
        var writer = _server.Host.Services.GetRequiredService<PersonWriter>();
        await writer.CreateAsync("Turing", PersonSignIn.Hash("four words make one"), Roles.Admin, DateTimeOffset.UnixEpoch, CancellationToken.None);
        (_provider.Subject, _provider.Name, _provider.Groups) = ("7", "turing", ["staff"]);
        using var client = Client();

        Assert.Equal("/imports", (await SignInAsync(client, "/imports")).PathAndQuery);

        Assert.Equal(Roles.Admin, (await People.FindAsync("Turing", CancellationToken.None))!.Role);
        Assert.Equal(Roles.Reader, (await People.FindAsync("turing (7)", CancellationToken.None))!.Role);
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync(_server.Client.BaseAddress + "settings")).StatusCode);
    }

    [Fact]
    public async Task Who_is_shut_out_here_stays_out_whatever_the_provider_says()
    {
        (_provider.Subject, _provider.Name, _provider.Groups) = ("gone", "Ghost", ["staff"]);
        using var client = Client();
        await SignInAsync(client, "/imports");
        var person = (await People.FindAsync("Ghost", CancellationToken.None))!;
        Assert.Equal(_provider.Address, person.Issuer);

        await _server.Host.Services.GetRequiredService<PersonWriter>().DisableAsync(person.PersonId, DateTimeOffset.UnixEpoch, CancellationToken.None);

        Assert.Equal("/sign-in?provider=refused", (await SignInAsync(client, "/imports")).PathAndQuery);
    }

    [Fact]
    public async Task The_page_to_sign_in_offers_the_provider_only_where_there_is_one()
    {
        await using var without = await TestServer.StartAsync(database);

        Assert.Contains("Sign in with the ministry", await _server.Client.GetStringAsync("/sign-in"), StringComparison.Ordinal);
        Assert.DoesNotContain("/sign-in/openid", await without.Client.GetStringAsync("/sign-in"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await without.Client.GetAsync("/sign-in/openid")).StatusCode);
    }

    private PersonQueries People => _server.Host.Services.GetRequiredService<PersonQueries>();

    private static HttpClient Client() => new(new SocketsHttpHandler { AllowAutoRedirect = false });

    /// <summary>From our page to the provider and back; answers with where it ended.</summary>
    private async Task<Uri> SignInAsync(HttpClient client, string back)
    {
        var at = new Uri(_server.Client.BaseAddress!, "/sign-in/openid?back=" + Uri.EscapeDataString(back));
        for (var steps = 0; steps < 3; steps++)
        {
            var answer = await client.GetAsync(at);
            Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{at}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
            at = new Uri(at, answer.Headers.Location!);
        }
        return at;
    }
}
