using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Application.Access;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.Server.Access;
using Twiplomacy.Storage.People;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>When a session begins and ends, at the server.</summary>
public sealed partial class SessionTests(DefaultServer standing) : ServerTest(standing)
{
    private const string Password = "four words make one";
    private static readonly DateTimeOffset Begun = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private PersonWriter Writer => Server.Host.Services.GetRequiredService<PersonWriter>();

    private SessionStore Store => Server.Host.Services.GetRequiredService<SessionStore>();

    [Fact]
    public async Task A_session_ends_after_seven_days_however_much_it_is_used()
    {
        var (person, session) = await BeginAsync("Stayer");

        for (var time = TimeSpan.Zero; time < TimeSpan.FromDays(7); time += TimeSpan.FromHours(11))
            Assert.Equal(person, (await FindAsync(session, Begun + time))?.PersonId);

        Assert.Null(await FindAsync(session, Begun + TimeSpan.FromDays(7)));
        Assert.Empty(await ListAsync(person, Begun + TimeSpan.FromDays(7)));
    }

    [Fact]
    public async Task A_session_without_use_ends_after_twelve_hours()
    {
        var (person, session) = await BeginAsync("Sleeper");
        // Use is noted each ten minutes, so that much longer may have passed.
        var idle = Begun + TimeSpan.FromHours(12) + TimeSpan.FromMinutes(10);

        Assert.Equal(session, Assert.Single(await ListAsync(person, idle - TimeSpan.FromSeconds(1))).SessionId);
        Assert.Empty(await ListAsync(person, idle));
        Assert.Null(await FindAsync(session, idle));
        Assert.Equal(person, (await FindAsync(session, idle - TimeSpan.FromSeconds(1)))?.PersonId);
    }

    [Theory]
    [InlineData("password")]
    [InlineData("role")]
    [InlineData("disable")]
    public async Task A_change_of_somebody_ends_their_sessions_and_nobody_else_s(string change)
    {
        await Writer.CreateAsync("Admin who stays", "", Roles.Admin, Begun, CancellationToken.None);
        var (person, session) = await BeginAsync("Changed by " + change);
        var (other, _) = await BeginAsync("Beside " + change);

        if (change == "password") await Writer.ChangePasswordAsync(person, "another", CancellationToken.None);
        else if (change == "role") Assert.True(await Writer.ChangeRoleAsync(person, Roles.Editor, CancellationToken.None));
        else Assert.True(await Writer.DisableAsync(person, Begun, CancellationToken.None));

        Assert.Empty(await ListAsync(person, Begun));
        Assert.Null(await FindAsync(session, Begun));
        Assert.Single(await ListAsync(other, Begun));
    }

    [Fact]
    public async Task What_changed_nothing_ends_no_session()
    {
        var (person, _) = await BeginAsync("Unchanged");
        Assert.False(await Writer.ChangeRoleAsync(person, Roles.Reader, CancellationToken.None));
        Assert.Single(await ListAsync(person, Begun));
    }

    [Theory]
    [InlineData(Roles.Reader, 1)]
    [InlineData(Roles.Editor, 0)]
    public async Task Another_role_at_the_provider_ends_what_was_signed_in_with_the_old_one(string role, int left)
    {
        var known = new ProvidedPerson("https://id.example", "subject of " + role, "Provided " + role, Roles.Reader);
        var person = await Writer.TakeInProvidedAsync(known, Begun, CancellationToken.None);
        await BeginAsync(person);

        Assert.Equal(person, await Writer.TakeInProvidedAsync(known with { Role = role }, Begun, CancellationToken.None));

        Assert.Equal(left, (await ListAsync(person, Begun)).Count);
    }

    [Fact]
    public async Task Signing_in_again_ends_the_session_that_the_browser_had()
    {
        var person = await TakeInAsync("Returning");
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Server.Client.BaseAddress };

        await SignInAsync(client, "Returning");
        await SignInAsync(client, "Returning");

        var session = Assert.Single(await ListAsync(person, TimeProvider.System.GetUtcNow()));
        // This client says nothing of itself.
        Assert.Null(session.Agent);
    }

    private Task<Person?> FindAsync(Guid session, DateTimeOffset now) => Store.FindPersonAsync(session, SessionAuthentication.Limits, now, CancellationToken.None);

    private Task<IReadOnlyList<Session>> ListAsync(int person, DateTimeOffset now) => Store.ListAsync(person, SessionAuthentication.Limits, now, CancellationToken.None);

    private async Task<(int Person, Guid Session)> BeginAsync(string name)
    {
        var person = await TakeInAsync(name);
        return (person, await BeginAsync(person));
    }

    private async Task<Guid> BeginAsync(int person)
    {
        var session = new Session { SessionId = Guid.NewGuid(), PersonId = person, BegunAt = Begun, SeenAt = Begun };
        await Store.BeginAsync(session, CancellationToken.None);
        return session.SessionId;
    }

    private async Task<int> TakeInAsync(string name)
    {
        await Writer.CreateAsync(name, PersonSignIn.Hash(Password), Roles.Reader, Begun, CancellationToken.None);
        return (await Server.Host.Services.GetRequiredService<PersonQueries>().FindAsync(name, CancellationToken.None))!.PersonId;
    }

    private static async Task SignInAsync(HttpClient client, string name)
    {
        var token = WebUtility.HtmlDecode(Token().Match(await client.GetStringAsync("/sign-in")).Groups["token"].Value);
        var answer = await client.PostAsync("/sign-in", new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("name", name), new("password", Password)]));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex Token();
}
