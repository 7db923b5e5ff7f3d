namespace Twiplomacy.Core.Audiences;

/// <summary>
/// A part of an audience set: the followers whose hash begins with the bits of <paramref name="Number"/>, of which there are
/// <paramref name="PrefixBits"/>. Sets of any size are cut into chunks of some 65,000, so that they are read and compared
/// part by part.
/// </summary>
public readonly record struct AudienceChunk(int PrefixBits, int Number, byte[] Code)
{
    /// <summary>A chunk holds about this many followers at most.</summary>
    private const int Usual = 1 << 16;

    /// <summary>How many leading bits number the chunks of a set of this size.</summary>
    public static int PrefixBitsFor(long count)
    {
        var bits = 0;
        while (count >> bits > Usual) bits++;
        return bits;
    }

    /// <summary>The number of the chunk that holds a hash.</summary>
    public static int NumberOf(ulong hash, int prefixBits) => prefixBits == 0 ? 0 : (int)(hash >> (64 - prefixBits));
}
