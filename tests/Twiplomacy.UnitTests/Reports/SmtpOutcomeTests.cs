using System.Net.Sockets;
using MimeKit;
using Twiplomacy.Reports.Delivery;
using Xunit;

namespace Twiplomacy.UnitTests.Reports;

/// <summary>Only what is certain is told as certain: what the outcome is depends on how far the mail had come.</summary>
public sealed class SmtpOutcomeTests
{
    [Theory]
    [InlineData(ScriptedMailServer.Sender, "550 no", typeof(MailOutcome.Refused))]
    [InlineData(ScriptedMailServer.Recipient, "550 no", typeof(MailOutcome.Refused))]
    [InlineData(ScriptedMailServer.Recipient, "451 later", typeof(MailOutcome.NotNow))]
    [InlineData(ScriptedMailServer.Data, "554 no", typeof(MailOutcome.Refused))]
    [InlineData(ScriptedMailServer.Data, "421 later", typeof(MailOutcome.NotNow))]
    [InlineData(ScriptedMailServer.End, "552 too large", typeof(MailOutcome.Refused))]
    [InlineData(ScriptedMailServer.End, "451 later", typeof(MailOutcome.NotNow))]
    // About the login, or about the server: a matter of settings, not of the mail.
    [InlineData(ScriptedMailServer.Sender, "530 sign in", typeof(MailOutcome.NotNow))]
    [InlineData(ScriptedMailServer.Login, "535 wrong", typeof(MailOutcome.NotNow))]
    [InlineData(ScriptedMailServer.Greeting, "554 no service", typeof(MailOutcome.NotNow))]
    public async Task A_reply_is_a_certain_no(string step, string reply, Type outcome)
    {
        using var server = new ScriptedMailServer(step, reply);

        Assert.IsType(outcome, await SendAsync(server.Port));
    }

    [Theory]
    [InlineData(ScriptedMailServer.Greeting)]
    [InlineData(ScriptedMailServer.Login)]
    [InlineData(ScriptedMailServer.Sender)]
    [InlineData(ScriptedMailServer.Recipient)]
    [InlineData(ScriptedMailServer.Data)]
    public async Task A_connection_that_breaks_before_the_content_can_be_tried_again(string step)
    {
        using var server = new ScriptedMailServer(step);

        Assert.IsType<MailOutcome.NotNow>(await SendAsync(server.Port));
    }

    [Theory]
    [InlineData(ScriptedMailServer.MidContent)]
    [InlineData(ScriptedMailServer.End)]
    public async Task A_connection_that_breaks_in_or_after_the_content_leaves_it_open_whether_the_mail_was_taken(string step)
    {
        using var server = new ScriptedMailServer(step);

        Assert.IsType<MailOutcome.Uncertain>(await SendAsync(server.Port));
    }

    [Fact]
    public async Task A_server_that_does_not_answer_in_time_leaves_it_open_only_once_it_has_the_content()
    {
        using var silent = new ScriptedMailServer(ScriptedMailServer.Content);
        using var deaf = new TcpListener(System.Net.IPAddress.Loopback, 0);
        deaf.Start();

        var open = Assert.IsType<MailOutcome.Uncertain>(await SendAsync(silent.Port));
        var never = Assert.IsType<MailOutcome.NotNow>(await SendAsync(((System.Net.IPEndPoint)deaf.LocalEndpoint).Port));
        Assert.Equal((DeliveryMessages.NoAnswerInTime(), DeliveryMessages.NoAnswerInTime()), (open.Error, never.Error));
    }

    [Fact]
    public async Task A_connection_that_never_came_about_can_be_tried_again()
    {
        using var nobody = new TcpListener(System.Net.IPAddress.Loopback, 0);
        nobody.Start();
        var port = ((System.Net.IPEndPoint)nobody.LocalEndpoint).Port;
        nobody.Stop();

        Assert.IsType<MailOutcome.NotNow>(await SendAsync(port));
    }

    [Fact]
    public async Task A_server_without_STARTTLS_gets_nothing_where_it_is_asked_for()
    {
        using var server = new ScriptedMailServer();

        Assert.IsType<MailOutcome.NotNow>(await SendAsync(server.Port, options => options with { Security = MailSecurity.StartTls }));
        Assert.DoesNotContain(server.Heard, line => line.StartsWith("AUTH", StringComparison.Ordinal) || line.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_a_file_of_an_access_token_the_login_is_by_XOAUTH2_and_each_connection_reads_it_anew()
    {
        var file = Path.GetTempFileName();
        try
        {
            using var server = new ScriptedMailServer();
            foreach (var token in (string[])["first-token", "second-token"])
            {
                await File.WriteAllTextAsync(file, token + "\n");
                Assert.IsType<MailOutcome.Taken>(await SendAsync(server.Port, options => options with { Password = null, AccessTokenFile = file }));
            }

            Assert.Equal(
                ["user=press\u0001auth=Bearer first-token\u0001\u0001", "user=press\u0001auth=Bearer second-token\u0001\u0001"],
                server.Heard.Where(line => line.StartsWith("AUTH XOAUTH2 ", StringComparison.Ordinal))
                    .Select(line => System.Text.Encoding.ASCII.GetString(Convert.FromBase64String(line["AUTH XOAUTH2 ".Length..]))));
        }
        finally
        {
            File.Delete(file);
        }
        using var unused = new ScriptedMailServer();
        Assert.IsType<MailOutcome.NotNow>(await SendAsync(unused.Port, options => options with { Password = null, AccessTokenFile = file }));
    }

    private static async Task<MailOutcome> SendAsync(int port, Func<MailOptions, MailOptions>? with = null)
    {
        var options = new MailOptions
        {
            Outbox = "", Host = "127.0.0.1", Port = port, Security = MailSecurity.None, Username = "press", Password = "sesame", Timeout = TimeSpan.FromSeconds(2),
        };
        using var transport = new SmtpTransport(with?.Invoke(options) ?? options);
        using var mail = new MimeMessage
        {
            From = { MailboxAddress.Parse("us@mfa.example") }, To = { MailboxAddress.Parse("a@mfa.example") }, Subject = "Our week", Body = new TextPart("plain") { Text = "Hello" },
        };
        return await transport.SendAsync(mail);
    }
}
