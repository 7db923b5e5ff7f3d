using Twiplomacy.Core.Reports;
using Xunit;

namespace Twiplomacy.UnitTests.Core.Reports;

public sealed class HiddenAddressTests
{
    [Theory]
    [InlineData("550 5.1.1 <bob@mfa.example>: user unknown", "550 5.1.1 <…>: user unknown")]
    [InlineData("a.b+c@mfa.example, d@e.example", "…, …")]
    [InlineData("Server does not support secure connections.", "Server does not support secure connections.")]
    [InlineData("@handle is no address", "@handle is no address")]
    public void Addresses_in_what_a_server_said_are_hidden(string said, string shown) => Assert.Equal(shown, MailAddressText.Hidden(said));
}
