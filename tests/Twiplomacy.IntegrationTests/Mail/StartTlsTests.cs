using Twiplomacy.IntegrationTests.Server.Cli;
using Xunit;

namespace Twiplomacy.IntegrationTests.Mail;

/// <summary>The program as a process of its own sends over STARTTLS or TLS, with a login, to a server whose certificate it checks.</summary>
public sealed class StartTlsTests
{
    [Theory]
    [InlineData("starttls")]
    [InlineData("tls")]
    public async Task A_report_travels_encrypted_and_with_a_login(string security)
    {
        using var server = await MailServer.StartAsync(security);
        await using var study = await ReportStudy.CreateAsync();
        await study.SubscribeAsync(ReportStudy.Terms("list@mfa.example"));

        var (exitCode, output, errors) = await SendAsync(server, study, trust: true);

        Assert.True(exitCode == 0, errors);
        Assert.StartsWith("me@mfa.example: sent, accepted by localhost:", output, StringComparison.Ordinal);
        var mail = Assert.Single(server.Taken());
        Assert.True(mail["secure"]!.GetValue<bool>());
        Assert.Equal(MailServer.User, mail["user"]!.ToString());
        Assert.Equal("me@mfa.example", mail["to"]![0]!.ToString());
    }

    [Fact]
    public async Task A_server_whose_certificate_is_not_trusted_gets_nothing()
    {
        using var server = await MailServer.StartAsync(startTls: true);
        await using var study = await ReportStudy.CreateAsync();
        await study.SubscribeAsync(ReportStudy.Terms("list@mfa.example"));
        using var run = Start(server, study, trust: false);

        var job = await UntilFailedAsync(study);

        Assert.Contains("certificate", job, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(server.Taken());
    }

    private static async Task<(int ExitCode, string Output, string Errors)> SendAsync(MailServer server, ReportStudy study, bool trust)
    {
        using var run = Start(server, study, trust);
        return await run.EndAsync();
    }

    private static ProgramRun Start(MailServer server, ReportStudy study, bool trust)
    {
        var variables = server.Settings().Select(setting => ("TWIPLOMACY__" + setting.Name.Replace(":", "__", StringComparison.Ordinal), setting.Value));
        return ProgramRun.Start(study.Database.ConnectionString,
            trust ? variables.Append(("SSL_CERT_FILE", server.CertificateFile)) : variables, "report", "send", "our week", "--to", "me@mfa.example");
    }

    private static async Task<string> UntilFailedAsync(ReportStudy study)
    {
        for (var since = TimeProvider.System.GetTimestamp(); ; await Task.Delay(100))
        {
            if (await study.DeliveriesAsync() is [{ Error: { } error }, ..]) return error.ToString();
            Assert.True(TimeProvider.System.GetElapsedTime(since) < TimeSpan.FromMinutes(1), "The mail did not fail.");
        }
    }
}
