using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Authentication;
using Twiplomacy.Reports.Delivery;
using Xunit;

namespace Twiplomacy.UnitTests.Reports;

/// <summary>Only what is certain is told as certain.</summary>
public sealed class SmtpOutcomeTests
{
    [Theory]
    [InlineData(550, typeof(MailOutcome.Refused))]
    [InlineData(552, typeof(MailOutcome.Refused))]
    [InlineData(451, typeof(MailOutcome.NotNow))]
    [InlineData(421, typeof(MailOutcome.NotNow))]
    [InlineData(530, typeof(MailOutcome.NotNow))]
    [InlineData(535, typeof(MailOutcome.NotNow))]
    public void A_reply_is_a_certain_no(int code, Type outcome) =>
        Assert.IsType(outcome, SmtpTransport.OutcomeOf(new SmtpException((SmtpStatusCode)code, "no")));

    [Fact]
    public void A_connection_that_never_came_about_can_be_tried_again()
    {
        Assert.IsType<MailOutcome.NotNow>(SmtpTransport.OutcomeOf(new SmtpException("failed", new SocketException((int)SocketError.ConnectionRefused))));
        Assert.IsType<MailOutcome.NotNow>(SmtpTransport.OutcomeOf(new SmtpException("failed", new AuthenticationException("certificate"))));
    }

    [Fact]
    public void A_connection_that_broke_leaves_it_open_whether_the_mail_was_taken()
    {
        Assert.IsType<MailOutcome.Uncertain>(SmtpTransport.OutcomeOf(new SmtpException("failed", new IOException("closed"))));
        Assert.IsType<MailOutcome.Uncertain>(SmtpTransport.OutcomeOf(new SmtpException("failed", new SocketException((int)SocketError.ConnectionReset))));
        Assert.IsType<MailOutcome.Uncertain>(SmtpTransport.OutcomeOf(new OperationCanceledException()));
    }
}
