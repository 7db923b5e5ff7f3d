using System.Numerics;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>Known and open contributions of peers to one tie measure, per account.</summary>
/// <param name="Low">Peers that are known to count.</param>
/// <param name="Open">Peers of whom it is unknown.</param>
internal readonly record struct PeerCount(int Low, int Open)
{
    public int High => Low + Open;
}

/// <summary>
/// Counts peers for the five tie measures from the three-valued ties. A mutual tie needs both directions; a unilateral
/// follower follows and is known not to be followed back. O(n²/64 + arcs).
/// </summary>
internal sealed class PairCounts
{
    public required PeerCount[] Mutual { get; init; }
    public required PeerCount[] Followers { get; init; }
    public required PeerCount[] Following { get; init; }
    public required PeerCount[] UnilateralFollowers { get; init; }
    public required PeerCount[] UnilateralFollowing { get; init; }

    /// <summary>Per account, the peers with whom it is open whether the tie is mutual: the pair counts for both or for neither.</summary>
    public required IReadOnlyList<ulong[]?> OpenMutual { get; init; }

    /// <summary>Per account, of how many of these one direction is known to be yes.</summary>
    public required int[] OpenOneWay { get; init; }

    /// <summary>
    /// Per account, the peers with whom neither direction is known: the pair can count as unilateral for either side, not
    /// for both.
    /// </summary>
    public required IReadOnlyList<ulong[]?> Contested { get; init; }

    /// <summary>What to expect of a mutual tie that is open; null where nothing is known both ways.</summary>
    public ExpectedTies? Expected { get; private set; }

    public static PairCounts Of(TieSnapshot ties)
    {
        var n = ties.Population.Count;
        var counts = new PairCounts
        {
            Mutual = new PeerCount[n], Followers = new PeerCount[n], Following = new PeerCount[n],
            UnilateralFollowers = new PeerCount[n], UnilateralFollowing = new PeerCount[n], OpenMutual = new ulong[]?[n],
            OpenOneWay = new int[n], Contested = new ulong[]?[n],
        };
        var words = (n + 63) >> 6;
        var rows = new ulong[4][];
        for (var i = 0; i < rows.Length; i++) rows[i] = new ulong[words];
        var (open, contested) = (new ulong[words], new ulong[words]);
        var (known, returnKnown) = (0L, 0L);
        for (var account = 0; account < n; account++)
        {
            ties.FillRow(account, rows[0], rows[1], rows[2], rows[3]);
            counts.Count(account, n, rows, open, contested);
            known += Common(rows[1], rows[3]);
            returnKnown += Common(rows[0], rows[3]);
        }
        counts.Expected = ExpectedTies.Of(known / 2, counts.Mutual.Sum(count => (long)count.Low) / 2, returnKnown);
        return counts;
    }

    private void Count(int account, int n, ulong[][] rows, ulong[] open, ulong[] contested)
    {
        int mutual = 0, mutualOpen = 0, followers = 0, followersOpen = 0, following = 0, followingOpen = 0;
        int uniIn = 0, uniInOpen = 0, uniOut = 0, uniOutOpen = 0;
        for (var w = 0; w < open.Length; w++)
        {
            var (outYes, outKnown, inYes, inKnown) = (rows[0][w], rows[1][w], rows[2][w], rows[3][w]);
            var all = Peers(account, n, w);
            var (outNo, inNo) = (outKnown & ~outYes, inKnown & ~inYes);
            contested[w] = all & ~outKnown & ~inKnown;
            open[w] = all & ~(outYes & inYes) & ~(outNo | inNo);
            mutual += BitOperations.PopCount(outYes & inYes);
            mutualOpen += BitOperations.PopCount(open[w]);
            OpenOneWay[account] += BitOperations.PopCount(open[w] & (outYes | inYes));
            followers += BitOperations.PopCount(inYes);
            followersOpen += BitOperations.PopCount(all & ~inKnown);
            following += BitOperations.PopCount(outYes);
            followingOpen += BitOperations.PopCount(all & ~outKnown);
            uniIn += BitOperations.PopCount(inYes & outNo);
            uniInOpen += BitOperations.PopCount(all & ~(inYes & outNo) & ~(inNo | outYes));
            uniOut += BitOperations.PopCount(outYes & inNo);
            uniOutOpen += BitOperations.PopCount(all & ~(outYes & inNo) & ~(outNo | inYes));
        }
        Mutual[account] = new PeerCount(mutual, mutualOpen);
        Followers[account] = new PeerCount(followers, followersOpen);
        Following[account] = new PeerCount(following, followingOpen);
        UnilateralFollowers[account] = new PeerCount(uniIn, uniInOpen);
        UnilateralFollowing[account] = new PeerCount(uniOut, uniOutOpen);
        ((ulong[]?[])OpenMutual)[account] = mutualOpen == 0 ? null : (ulong[])open.Clone();
        ((ulong[]?[])Contested)[account] = BitRow.Count(contested) == 0 ? null : (ulong[])contested.Clone();
    }

    private static int Common(ulong[] row, ulong[] other)
    {
        var count = 0;
        for (var w = 0; w < row.Length; w++) count += BitOperations.PopCount(row[w] & other[w]);
        return count;
    }

    private static ulong Peers(int account, int n, int word)
    {
        var all = (word + 1) << 6 <= n ? ulong.MaxValue : (1UL << (n & 63)) - 1;
        return account >> 6 == word ? all & ~(1UL << account) : all;
    }
}
