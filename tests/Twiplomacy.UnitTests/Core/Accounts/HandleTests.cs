using Twiplomacy.Core.Accounts;
using Xunit;

namespace Twiplomacy.UnitTests.Core.Accounts;

/// <summary>Handles are one where their bearers are one, however the export wrote them.</summary>
public sealed class HandleTests
{
    [Theory]
    [InlineData("@Ann", " ann ")]
    [InlineData("ann@xn--mnchen-3ya.example", "Ann@münchen.example")]
    [InlineData("@ann@xn--mnchen-3ya.example", "ann@MÜNCHEN.example")]
    [InlineData("ann@mu\u0308nchen.example", "ann@m\u00fcnchen.example")]
    [InlineData("XN--E1AFMKFD.example", "пример.example")]
    [InlineData("a.b.xn--e1afmkfd", "a.b.пример")]
    public void Ways_to_write_one_handle_are_compared_alike_and_have_one_key(string one, string other)
    {
        Assert.Equal(Handle.Normalise(one), Handle.Normalise(other));
        Assert.Equal(ProfileKey.OfHandle("mastodon", one), ProfileKey.OfHandle("mastodon", other));
        Assert.Equal(Handle.Normalise(one), Handle.Normalise(Handle.Normalise(one)));
    }

    [Theory]
    [InlineData("xn--mnchen-3ya")]
    [InlineData("ann@xn--\u00fc.example")]
    [InlineData("ann@xn--a-.example")]
    [InlineData("ann_xn--b.example")]
    public void What_is_no_encoded_domain_stays(string handle) => Assert.Equal(handle, Handle.Normalise(handle));

    [Fact]
    public void It_is_shown_as_it_was_written() => Assert.Equal("Ann@xn--mnchen-3ya.example", Handle.Shown(" @Ann@xn--mnchen-3ya.example"));
}
