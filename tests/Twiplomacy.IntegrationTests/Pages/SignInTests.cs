using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Application.Access;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.Server.Access;
using Twiplomacy.Storage.People;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

public sealed partial class SignInTests(DefaultServer standing) : ServerTest(standing)
{
    private const string Password = "four words make one";

    [Fact]
    public async Task Five_wrong_passwords_lock_a_name_even_for_the_right_one()
    {
        await TakeInAsync("Lovelace", Roles.Reader);
        using var client = Client();

        for (var i = 0; i < PersonSignIn.MostFailures; i++) Assert.Equal(HttpStatusCode.Unauthorized, (await SignInAsync(client, "Lovelace", "wrong but long")).StatusCode);

        Assert.Equal(HttpStatusCode.Unauthorized, (await SignInAsync(client, "Lovelace", Password)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SignInAsync(client, "Nobody", Password)).StatusCode);
    }

    [Fact]
    public async Task A_form_without_our_token_is_refused()
    {
        using var client = Client();

        var answer = await client.PostAsync("/sign-in", new FormUrlEncodedContent([new("name", "Ada"), new("password", Password)]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task The_cookie_reads_the_API_but_opens_nothing_there_that_writes()
    {
        await TakeInAsync("Grace", Roles.Admin);
        using var client = Client();
        var cookie = (await SignInAsync(client, "Grace", Password)).Headers.GetValues("Set-Cookie").Single(set => set.StartsWith("twiplomacy-session", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/keys")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.PostAsJsonAsync("/api/v1/keys", new { name = "x", scopes = new[] { "admin" } })).StatusCode);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Who_is_shut_out_or_changes_role_is_out_at_once()
    {
        var people = Server.Host.Services.GetRequiredService<PersonQueries>();
        var writer = Server.Host.Services.GetRequiredService<PersonWriter>();
        await TakeInAsync("First", Roles.Admin);
        await TakeInAsync("Second", Roles.Admin);
        using var client = Client();
        await SignInAsync(client, "Second", Password);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/settings")).StatusCode);

        var second = (await people.FindAsync("second", CancellationToken.None))!;
        await writer.DisableAsync(second.PersonId, DateTimeOffset.UnixEpoch, CancellationToken.None);

        var answer = await client.GetAsync("/settings");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/sign-in", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SignInAsync(client, "Second", Password)).StatusCode);
    }

    [Fact]
    public async Task A_cookie_that_was_copied_is_worth_nothing_after_signing_out()
    {
        await TakeInAsync("Leaver", Roles.Reader);
        using var client = Client();
        var cookie = (await SignInAsync(client, "Leaver", Password)).Headers.GetValues("Set-Cookie").Single(set => set.StartsWith("twiplomacy-session", StringComparison.Ordinal)).Split(';')[0];
        using var thief = Client(cookies: false);
        thief.DefaultRequestHeaders.Add("Cookie", cookie);
        Assert.Equal(HttpStatusCode.OK, (await thief.GetAsync("/sessions")).StatusCode);

        await PostAsync(client, "/sign-out", "/sign-out");

        Assert.Equal(HttpStatusCode.Redirect, (await thief.GetAsync("/sessions")).StatusCode);
    }

    [Fact]
    public async Task One_browser_ends_the_session_of_another_but_not_of_another_person()
    {
        await TakeInAsync("Roamer", Roles.Reader);
        await TakeInAsync("Stranger", Roles.Reader);
        using var here = Client();
        using var there = Client();
        using var stranger = Client();
        await SignInAsync(there, "Roamer", Password);
        await SignInAsync(here, "Roamer", Password);
        await SignInAsync(stranger, "Stranger", Password);
        var end = SessionEnd().Match(await here.GetStringAsync("/sessions")).Value;

        await PostAsync(stranger, "/password", end);
        Assert.Equal(HttpStatusCode.OK, (await there.GetAsync("/sessions")).StatusCode);
        await PostAsync(here, "/sessions", end);

        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/sessions")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/sessions")).StatusCode);
    }

    [Fact]
    public async Task Guesses_made_at_once_are_counted_before_any_is_looked_at()
    {
        await TakeInAsync("Parallel", Roles.Reader);
        var signIn = Server.Host.Services.GetRequiredService<PersonSignIn>();

        var guesses = await Task.WhenAll(Enumerable.Range(0, 20).Select(guess => Task.Run(() => signIn.TryAsync("Parallel", $"wrong but long {guess}", CancellationToken.None))));
        var right = await signIn.TryAsync("Parallel", Password, CancellationToken.None);

        Assert.All(guesses.Append(right), Assert.Null);
        var person = (await Server.Host.Services.GetRequiredService<PersonQueries>().FindAsync("parallel", CancellationToken.None))!;
        Assert.Equal(PersonSignIn.MostFailures, person.FailedSignIns);
    }

    [Fact]
    public async Task Admins_who_shut_each_other_out_at_once_leave_one()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var server = await TestServer.StartAsync(database);
        var people = server.Host.Services.GetRequiredService<PersonQueries>();
        var writer = server.Host.Services.GetRequiredService<PersonWriter>();
        foreach (var name in (string[])["First", "Second"]) await writer.CreateAsync(name, "", Roles.Admin, DateTimeOffset.UnixEpoch, CancellationToken.None);
        var (first, second) = ((await people.FindAsync("first", CancellationToken.None))!.PersonId, (await people.FindAsync("second", CancellationToken.None))!.PersonId);

        for (var round = 0; round < 30; round++)
        {
            var shutOut = round % 2 == 0;
            var changed = await Task.WhenAll(((int[])[first, second]).Select(person => Task.Run(() => shutOut
                ? writer.DisableAsync(person, DateTimeOffset.UnixEpoch, CancellationToken.None)
                : writer.ChangeRoleAsync(person, Roles.Reader, CancellationToken.None))));

            Assert.Equal(1, changed.Count(done => done));
            Assert.Equal(1, (await people.ListAsync(CancellationToken.None)).Count(person => person.Role == Roles.Admin && person.DisabledAt is null));
            foreach (var person in (int[])[first, second])
            {
                await writer.DisableAsync(person, null, CancellationToken.None);
                await writer.ChangeRoleAsync(person, Roles.Admin, CancellationToken.None);
            }
        }
    }

    [Fact]
    public async Task A_reader_is_not_shown_the_settings()
    {
        await TakeInAsync("Reader", Roles.Reader);
        using var client = Client();
        await SignInAsync(client, "Reader", Password);

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/imports")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/settings")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/imports/new")).StatusCode);
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    public async Task Signing_in_never_leads_to_another_site(string back)
    {
        await TakeInAsync("Traveller" + back.Length, Roles.Reader);
        using var client = Client();

        var answer = await SignInAsync(client, "Traveller" + back.Length, Password, back);

        Assert.Equal("/", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Pages_allow_no_script_or_style_inside_them()
    {
        var policy = (await Server.Client.GetAsync("/")).Headers.GetValues("Content-Security-Policy").Single();

        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    private Task<bool> TakeInAsync(string name, string role) => Server.Host.Services.GetRequiredService<PersonWriter>()
        .CreateAsync(name, PersonSignIn.Hash(Password), role, DateTimeOffset.UnixEpoch, CancellationToken.None);

    private HttpClient Client(bool cookies = true) => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = cookies }) { BaseAddress = Server.Client.BaseAddress };

    private static async Task<HttpResponseMessage> SignInAsync(HttpClient client, string name, string password, string back = "/")
    {
        var form = await client.GetStringAsync("/sign-in");
        var token = WebUtility.HtmlDecode(Token().Match(form).Groups["token"].Value);
        return await client.PostAsync("/sign-in", new FormUrlEncodedContent(
            [new("__RequestVerificationToken", token), new("name", name), new("password", password), new("back", back)]));
    }

    /// <summary>Sends the form of a page that has nothing to fill in.</summary>
    private static async Task PostAsync(HttpClient client, string page, string address)
    {
        var token = WebUtility.HtmlDecode(Token().Match(await client.GetStringAsync(page)).Groups["token"].Value);
        var answer = await client.PostAsync(address, new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{address}: {answer.StatusCode}");
    }

    [GeneratedRegex("/sessions/[0-9a-f-]+/end")]
    private static partial Regex SessionEnd();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex Token();
}
