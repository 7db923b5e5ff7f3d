using FsCheck;
using FsCheck.Fluent;
using Twiplomacy.Core.Audiences;
using Xunit;

namespace Twiplomacy.UnitTests.Core.Audiences;

public sealed class SortedHashesTests
{
    private static ulong[] RoundTrip(ulong[] hashes)
    {
        var code = SortedHashes.Encode(hashes);
        var decoded = new ulong[SortedHashes.Count(code)];
        Assert.Equal(hashes.Length, SortedHashes.Decode(code, decoded));
        return decoded;
    }

    [Fact]
    public void Whatever_goes_in_comes_out() => Prop.ForAll(ArbMap.Default.ArbFor<ulong[]>(), drawn =>
    {
        ulong[] hashes = [.. drawn.Distinct().Order()];
        return hashes.SequenceEqual(RoundTrip(hashes));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_ends_of_the_range_and_neighbours_are_kept()
    {
        foreach (ulong[] hashes in (ulong[][])[[], [0], [ulong.MaxValue], [0, ulong.MaxValue], [0, 1, 2, 3], [5, 6, ulong.MaxValue - 1, ulong.MaxValue]])
            Assert.Equal(hashes, RoundTrip(hashes));
    }

    [Fact]
    public void A_chunk_of_a_large_list_takes_less_than_six_bytes_a_hash()
    {
        var random = new Random(7);
        // A chunk of a list of five million: 1/128 of the range holds some 39,000 of them.
        ulong[] hashes = [.. Enumerable.Range(0, 39_000).Select(_ => (ulong)random.NextInt64() >> 6).Distinct().Order()];
        Assert.Equal(hashes, RoundTrip(hashes));
        Assert.InRange(SortedHashes.Encode(hashes).Length / (double)hashes.Length, 5, 6);
    }

    [Fact]
    public void What_does_not_ascend_is_refused() => Assert.Throws<ArgumentException>(() => SortedHashes.Encode([3, 3]));
}
