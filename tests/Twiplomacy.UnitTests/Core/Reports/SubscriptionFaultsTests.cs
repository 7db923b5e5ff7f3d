using Twiplomacy.Core.Reports;
using Xunit;

namespace Twiplomacy.UnitTests.Core.Reports;

public sealed class SubscriptionFaultsTests
{
    private static readonly SubscriptionTerms Good = new() { Name = "Our week", Panel = "world-leaders", Recipients = ["press@mfa.example"] };

    [Fact]
    public void Good_terms_have_no_fault() => Assert.Empty(SubscriptionFaults.Of(Good));

    [Fact]
    public void Every_wrong_field_is_named()
    {
        var wrong = Good with
        {
            Name = "two\r\nlines", Measures = [], Hour = 24, Month = 13, Day = 8, WaitHours = -1, TimeZone = "Europe/Pari", Language = "de",
            Attachments = ["pdf"], Recipients = ["a@b.example\r\nBcc: x@y.example"], Accounts = [" "], Peers = ["a", "A"],
        };

        Assert.Equal(
            ["accounts", "attachments", "day", "hour", "language", "measures", "month", "name", "peers", "recipients", "time_zone", "wait_hours"],
            SubscriptionFaults.Of(wrong).Select(fault => fault.Field).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("a@b.example", true)]
    [InlineData("first.last+tag@sub.example.org", true)]
    [InlineData("a@münchen.example", true)]
    [InlineData("Zoë <a@b.example>", false)]
    [InlineData("a@b.example,c@d.example", false)]
    [InlineData("a@b.example\nBcc: c@d.example", false)]
    [InlineData("zoë@b.example", false)]
    [InlineData("a b@c.example", false)]
    [InlineData("@b.example", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void An_address_is_a_bare_one(string? text, bool valid) => Assert.Equal(valid, MailAddressText.IsValid(text));
}
