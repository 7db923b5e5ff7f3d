using Twiplomacy.SampleData.Panels;

namespace Twiplomacy.SampleData.Ties;

/// <summary>Who follows whom among the population at one capture: the made-up truth behind the exports.</summary>
public sealed class FollowGraph(int size)
{
    private readonly bool[,] _follows = new bool[size, size];
    private readonly int[] _mutual = new int[size];

    public bool Follows(Account follower, Account followed) => _follows[follower.Number, followed.Number];

    public bool Mutual(Account one, Account other) => Follows(one, other) && Follows(other, one);

    public bool Tied(Account one, Account other) => Follows(one, other) || Follows(other, one);

    public int MutualPeers(Account account) => _mutual[account.Number];

    public void Follow(Account follower, Account followed) => Set(follower, followed, true);

    public void Unfollow(Account follower, Account followed) => Set(follower, followed, false);

    public void Pair(Account one, Account other)
    {
        Follow(one, other);
        Follow(other, one);
    }

    private void Set(Account follower, Account followed, bool follows)
    {
        if (Follows(follower, followed) == follows) return;
        _follows[follower.Number, followed.Number] = follows;
        if (!Follows(followed, follower)) return;
        _mutual[follower.Number] += follows ? 1 : -1;
        _mutual[followed.Number] += follows ? 1 : -1;
    }
}
