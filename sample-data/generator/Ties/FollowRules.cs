using Twiplomacy.SampleData.Facts;
using Twiplomacy.SampleData.Panels;

namespace Twiplomacy.SampleData.Ties;

/// <summary>
/// Which ties may be made up in an edition, so that the published figures stay exact: nothing unknown may touch an
/// account with a published figure.
/// </summary>
public sealed class FollowRules(Edition edition)
{
    private const double WellConnected = 0.25;

    private readonly Dictionary<string, int> _mutualPeers = Figures("mutual-peers.csv", "mutual_peers", edition);

    private static readonly HashSet<string> CountedFollowers =
        [.. FactTable.Read("peer-followers.csv").Select(row => row.Text("handle"))];

    public static Dictionary<string, int> Figures(string table, string column, Edition edition) =>
        FactTable.Read(table).Where(row => row.Number("edition") == edition.Year)
            .ToDictionary(row => row.Text("handle"), row => row.Number(column));

    /// <summary>The prescribed number of mutual peers, or null for an account without one.</summary>
    public int? FindMutualPeers(Account account) =>
        _mutualPeers.TryGetValue(account.Handle, out var prescribed) ? prescribed : null;

    /// <summary>Its own list is in no export of this edition, or only in part.</summary>
    public bool IsOpaque(Account account) =>
        account.Role is Role.PartlySeen or Role.SeenByFollowers or Role.NeverSeen || HasLeftSight(account);

    public bool ShowsFollowing(Account account) => !IsOpaque(account);

    public bool HasLeftSight(Account account) => edition.Year >= 2016 && account.Role is Role.Protected or Role.Suspended;

    public bool MayPair(Account one, Account other) => MayFollow(one, other) && MayFollow(other, one);

    public bool MayFollow(Account follower, Account followed) =>
        follower != followed && FollowsOthers(follower) && !IsGone(followed)
        && (!IsOpaque(followed) || MayFollowOpaque(follower)) && !(follower.Role == Role.PartlySeen && CountedFollowers.Contains(followed.Handle));

    private bool FollowsOthers(Account account) =>
        account.Role is not (Role.Closed or Role.NeverSeen or Role.SeenByFollowers)
        && !HasLeftSight(account) && (account.Role != Role.Hub || FindMutualPeers(account) is not null);

    private bool IsGone(Account account) => account.Role == Role.Suspended && HasLeftSight(account);

    /// <summary>
    /// Whether the other follows back stays unknown. An account with a published figure can't bear that, and one with
    /// few peers could then stand almost anywhere.
    /// </summary>
    private static bool MayFollowOpaque(Account follower) => follower.Role != Role.Hub && follower.Standing >= WellConnected;
}
