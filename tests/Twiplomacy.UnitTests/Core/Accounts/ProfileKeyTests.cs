using Twiplomacy.Core.Accounts;
using Xunit;

namespace Twiplomacy.UnitTests.Core.Accounts;

public sealed class ProfileKeyTests
{
    [Theory]
    [InlineData("x:@FranceDiplo", "x:@francediplo")]
    [InlineData(" @FranceDiplo ", "x:@francediplo")]
    [InlineData("FranceDiplo", "x:@francediplo")]
    [InlineData("instagram:42", "instagram:42")]
    [InlineData("", null)]
    [InlineData("@", null)]
    [InlineData("x:", null)]
    public void What_people_write_is_an_address_or_a_handle_alone(string said, string? address) =>
        Assert.Equal(address, ProfileKey.TryParseSaid(said, out var key) ? key.ToString() : null);
}
