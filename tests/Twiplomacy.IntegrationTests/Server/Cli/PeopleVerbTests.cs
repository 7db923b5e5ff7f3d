using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Application.Access;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Cli;
using Twiplomacy.Storage.People;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Cli;

/// <summary><c>people list|add|reset</c> as processes of their own.</summary>
public sealed class PeopleVerbTests(DefaultServer standing) : ServerTest(standing)
{
    private const string Password = "four words make one";
    private const string Other = "five words make another one";

    private PersonQueries People => Server.Host.Services.GetRequiredService<PersonQueries>();

    private PersonWriter Writer => Server.Host.Services.GetRequiredService<PersonWriter>();

    [Fact]
    public async Task Who_is_added_can_sign_in_and_is_listed()
    {
        var added = await RunAsync(Password, "people", "add", "Ada", "--role", "editor");
        var again = await RunAsync(Password, "people", "add", "ADA");
        var listed = await RunAsync("", "people", "list");

        Assert.Equal((ExitCode.Done, "", "“Ada” can sign in now, as editor.\n"), added);
        Assert.Equal((ExitCode.Refused, ""), (again.ExitCode, again.Output));
        Assert.Contains("people reset", again.Errors, StringComparison.Ordinal);
        Assert.Contains("editor", Assert.Single(listed.Output.Split('\n'), line => line.Contains("Ada", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.True(await CanSignInAsync("ada", Password));
    }

    [Theory]
    [InlineData("too short", "people", "add", "Short")]
    [InlineData("", "people", "add", "Empty")]
    [InlineData(Password, "people", "add", " ")]
    [InlineData(Password, "people", "add", "Chief", "--role", "chief")]
    [InlineData(Password, "people", "reset", "Nobody")]
    public async Task What_cannot_be_done_changes_nothing_and_is_told(string input, params string[] arguments)
    {
        var before = (await People.ListAsync(CancellationToken.None)).Count;

        var (exitCode, output, errors) = await RunAsync(input, arguments);

        Assert.Equal(ExitCode.Refused, exitCode);
        Assert.DoesNotContain("Exception", output + errors, StringComparison.Ordinal);
        Assert.NotEmpty(errors);
        Assert.Equal(before, (await People.ListAsync(CancellationToken.None)).Count);
    }

    [Fact]
    public async Task A_new_password_opens_the_lock_of_the_old_one_and_ends_its_sessions()
    {
        await RunAsync(Password, "people", "add", "Forgetful");
        var person = (await People.FindAsync("forgetful", CancellationToken.None))!;
        for (var guess = 0; guess < PersonSignIn.MostFailures; guess++) await CanSignInAsync("Forgetful", "wrong but long");
        var now = TimeProvider.System.GetUtcNow();
        var store = Server.Host.Services.GetRequiredService<SessionStore>();
        await store.BeginAsync(new Session { SessionId = Guid.NewGuid(), PersonId = person.PersonId, BegunAt = now, SeenAt = now }, CancellationToken.None);

        var reset = await RunAsync(Other, "people", "reset", "Forgetful");

        Assert.Equal((ExitCode.Done, "", "“Forgetful” has a new password.\n"), reset);
        Assert.Empty(await store.ListAsync(person.PersonId, SessionAuthentication.Limits, now, CancellationToken.None));
        Assert.Equal((false, true), (await CanSignInAsync("Forgetful", Password), await CanSignInAsync("Forgetful", Other)));
    }

    [Fact]
    public async Task Who_is_blocked_stays_so_unless_they_are_made_an_admin()
    {
        await RunAsync(Password, "people", "add", "Blocked");
        var person = (await People.FindAsync("blocked", CancellationToken.None))!;
        await Writer.DisableAsync(person.PersonId, DateTimeOffset.UnixEpoch, CancellationToken.None);

        var reset = await RunAsync(Other, "people", "reset", "Blocked");
        Assert.Equal(ExitCode.Done, reset.ExitCode);
        Assert.Contains("still blocked", reset.Errors, StringComparison.Ordinal);
        Assert.False(await CanSignInAsync("Blocked", Other));

        Assert.Equal((ExitCode.Done, "", "“Blocked” has a new password and is an admin.\n"), await RunAsync(Other, "people", "reset", "Blocked", "--admin"));
        Assert.True(await CanSignInAsync("Blocked", Other));
        Assert.Equal(Roles.Admin, (await People.FindAsync("blocked", CancellationToken.None))!.Role);
    }

    [Fact]
    public async Task Whom_a_provider_vouches_for_has_no_password_to_set()
    {
        await Writer.TakeInProvidedAsync(new ProvidedPerson("https://id.example", "7", "Eve", Roles.Reader), DateTimeOffset.UnixEpoch, CancellationToken.None);

        var (exitCode, _, errors) = await RunAsync(Other, "people", "reset", "Eve");

        Assert.Equal(ExitCode.Refused, exitCode);
        Assert.Contains("https://id.example", errors, StringComparison.Ordinal);
    }

    private async Task<bool> CanSignInAsync(string name, string password) =>
        await Server.Host.Services.GetRequiredService<PersonSignIn>().TryAsync(name, password, CancellationToken.None) is not null;

    private Task<(int ExitCode, string Output, string Errors)> RunAsync(string input, params string[] arguments) =>
        ProgramRun.ToEndWithAsync(input, Database.ConnectionString, arguments);
}
