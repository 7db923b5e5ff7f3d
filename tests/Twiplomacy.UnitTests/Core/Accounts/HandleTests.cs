using Twiplomacy.Core.Accounts;
using Xunit;

namespace Twiplomacy.UnitTests.Core.Accounts;

public sealed class HandleTests
{
    [Theory]
    [InlineData("@LaurentFabius", "laurentfabius")]
    [InlineData("nare@xn--69aa8bzb.xn--y9a3aq", "nare@xn--69aa8bzb.xn--y9a3aq")]
    [InlineData("Nare@թութ.հայ", "nare@xn--69aa8bzb.xn--y9a3aq")]
    [InlineData("@nare@ԹՈՒԹ.հայ", "nare@xn--69aa8bzb.xn--y9a3aq")]
    [InlineData("ministerium.bücher.example", "ministerium.xn--bcher-kva.example")]
    [InlineData("ministère", "ministère")]
    [InlineData("odd@.é..", "odd@.é..")]
    public void Spellings_of_one_account_are_one(string written, string normal) => Assert.Equal(normal, Handle.Normalise(written));
}
