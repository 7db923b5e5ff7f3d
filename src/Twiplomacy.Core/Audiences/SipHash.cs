using System.Buffers.Binary;
using System.Numerics;

namespace Twiplomacy.Core.Audiences;

/// <summary>
/// SipHash-2-4: a keyed hash of 64 bits that nobody can invert or predict without the 128-bit key (Aumasson and Bernstein,
/// "SipHash: a fast short-input PRF", 2012). O(length).
/// </summary>
public static class SipHash
{
    /// <summary>The length of a key in bytes.</summary>
    public const int KeyLength = 16;

    /// <exception cref="ArgumentException">The key does not have 16 bytes.</exception>
    public static ulong Of(ReadOnlySpan<byte> key, ReadOnlySpan<byte> message)
    {
        if (key.Length != KeyLength) throw new ArgumentException($"A key has {KeyLength} bytes, this one has {key.Length}.", nameof(key));
        var (k0, k1) = (BinaryPrimitives.ReadUInt64LittleEndian(key), BinaryPrimitives.ReadUInt64LittleEndian(key[8..]));
        var state = new State(0x736f6d6570736575 ^ k0, 0x646f72616e646f6d ^ k1, 0x6c7967656e657261 ^ k0, 0x7465646279746573 ^ k1);
        var rest = message;
        for (; rest.Length >= 8; rest = rest[8..]) state.Compress(BinaryPrimitives.ReadUInt64LittleEndian(rest));
        var last = (ulong)message.Length << 56;
        for (var i = 0; i < rest.Length; i++) last |= (ulong)rest[i] << (8 * i);
        state.Compress(last);
        return state.Finish();
    }

    private struct State(ulong v0, ulong v1, ulong v2, ulong v3)
    {
        private ulong _v0 = v0;
        private ulong _v1 = v1;
        private ulong _v2 = v2;
        private ulong _v3 = v3;

        public void Compress(ulong word)
        {
            _v3 ^= word;
            Round();
            Round();
            _v0 ^= word;
        }

        public ulong Finish()
        {
            _v2 ^= 0xff;
            for (var i = 0; i < 4; i++) Round();
            return _v0 ^ _v1 ^ _v2 ^ _v3;
        }

        private void Round()
        {
            _v0 += _v1;
            _v1 = BitOperations.RotateLeft(_v1, 13) ^ _v0;
            _v0 = BitOperations.RotateLeft(_v0, 32);
            _v2 += _v3;
            _v3 = BitOperations.RotateLeft(_v3, 16) ^ _v2;
            _v0 += _v3;
            _v3 = BitOperations.RotateLeft(_v3, 21) ^ _v0;
            _v2 += _v1;
            _v1 = BitOperations.RotateLeft(_v1, 17) ^ _v2;
            _v2 = BitOperations.RotateLeft(_v2, 32);
        }
    }
}
