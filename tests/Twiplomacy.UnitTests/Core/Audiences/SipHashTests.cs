using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Audiences;
using Xunit;

namespace Twiplomacy.UnitTests.Core.Audiences;

public sealed class SipHashTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(0, 16).Select(i => (byte)i)];

    /// <summary>The vectors of the authors' reference implementation: key 00 … 0f, messages 00 01 02 … of each length.</summary>
    [Theory]
    [InlineData(0, 0x726fdb47dd0e0e31)]
    [InlineData(1, 0x74f839c593dc67fd)]
    [InlineData(7, 0xab0200f58b01d137)]
    [InlineData(8, 0x93f5f5799a932462)]
    [InlineData(15, 0xa129ca6149be45e5)]
    public void The_published_vectors_hold(int length, ulong expected) =>
        Assert.Equal(expected, SipHash.Of(Key, [.. Enumerable.Range(0, length).Select(i => (byte)i)]));

    [Fact]
    public void A_follower_has_one_hash_per_key_and_platform()
    {
        var (one, same, other) = (new AudienceKey(Key), new AudienceKey(Key), new AudienceKey([.. Key.Reverse()]));
        var follower = ProfileKey.OfId("x", "9007199254740993");
        Assert.Equal(one.HashOf(follower), same.HashOf(follower));
        Assert.NotEqual(one.HashOf(follower), other.HashOf(follower));
        Assert.NotEqual(one.HashOf(follower), one.HashOf(ProfileKey.OfId("vk", "9007199254740993")));
        Assert.NotEqual(one.HashOf(follower), one.HashOf(ProfileKey.OfHandle("x", "9007199254740993")));
        Assert.Equal((true, false), (one.Fingerprint.SequenceEqual(same.Fingerprint), one.Fingerprint.SequenceEqual(other.Fingerprint)));
        Assert.Equal(one.HashOf(ProfileKey.OfHandle("x", new string('é', 400))), same.HashOf(ProfileKey.OfHandle("x", new string('É', 400))));
    }
}
