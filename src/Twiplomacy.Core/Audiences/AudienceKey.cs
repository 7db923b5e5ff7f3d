using System.Security.Cryptography;
using System.Text;
using Twiplomacy.Core.Accounts;

namespace Twiplomacy.Core.Audiences;

/// <summary>
/// The secret under which followers stand in audience sets. It lives in a file, never in the database: whoever has only the
/// one can name nobody.
/// </summary>
public sealed class AudienceKey
{
    private static readonly byte[] Mark = "twiplomacy audience key"u8.ToArray();
    private readonly byte[] _key;

    /// <exception cref="ArgumentException">The key does not have 16 bytes.</exception>
    public AudienceKey(byte[] key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key.Length != SipHash.KeyLength) throw new ArgumentException($"A key has {SipHash.KeyLength} bytes, this one has {key.Length}.", nameof(key));
        _key = [.. key];
        Fingerprint = HMACSHA256.HashData(_key, Mark);
    }

    /// <summary>Tells two keys apart without telling either.</summary>
    public byte[] Fingerprint { get; }

    /// <summary>
    /// The follower's place in every audience set: the keyed hash of its address (<c>x:123</c>, or <c>x:@name</c> where the
    /// list has no ids). Two of n followers share a place with a chance of n² / 2⁶⁵: one in a million for five million.
    /// </summary>
    public ulong HashOf(in ProfileKey follower)
    {
        var address = follower.ToString();
        Span<byte> bytes = stackalloc byte[512];
        var length = Encoding.UTF8.GetMaxByteCount(address.Length) <= bytes.Length ? Encoding.UTF8.GetBytes(address, bytes) : -1;
        return SipHash.Of(_key, length >= 0 ? bytes[..length] : Encoding.UTF8.GetBytes(address));
    }
}
