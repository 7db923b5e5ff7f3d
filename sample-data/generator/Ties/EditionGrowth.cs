using Twiplomacy.SampleData.Facts;
using Twiplomacy.SampleData.Panels;
using Twiplomacy.SampleData.Randomness;

namespace Twiplomacy.SampleData.Ties;

/// <summary>
/// Makes up who follows whom at one edition's capture from the edition before it: most ties stay, known ties are set,
/// accounts with a prescribed number of mutual peers get exactly that, the others grow towards their standing.
/// </summary>
public sealed class EditionGrowth(Population population, Edition edition, SplitMix random)
{
    private const double MutualTieStays = 0.975;
    private const double OneWayTieStays = 0.95;
    private const double OtherRegionShare = 0.35;
    private const int FollowingAlreadyWeighs = 6;
    private const int AttemptsPerOpenTie = 40;

    private readonly FollowRules _rules = new(edition);
    private readonly IReadOnlyList<Account> _members = population.Members(edition);
    private readonly FollowGraph _graph = new(population.Accounts.Count);

    /// <param name="previous">The graph of the edition before, or null for the first.</param>
    /// <param name="alsoKnown">Ties that a capture between the two editions showed.</param>
    public FollowGraph Grow(FollowGraph? previous, IEnumerable<(Account Follower, Account Followed)> alsoKnown)
    {
        if (previous is not null) CarryOver(previous);
        foreach (var (follower, followed) in alsoKnown.Where(tie => _members.Contains(tie.Followed))) _graph.Follow(follower, followed);
        KnownTies.Apply(population, edition, _graph);
        TieHubsTogether();
        foreach (var account in _members) MeetPrescribedPeers(account);
        FillMutualTies();
        FillOneWayTies();
        foreach (var (handle, followers) in FollowRules.Figures("peer-followers.csv", "peer_followers", edition))
        {
            MeetPeerFollowers(population.Get(handle), followers);
        }
        return _graph;
    }

    private void CarryOver(FollowGraph previous)
    {
        foreach (var follower in _members)
        {
            foreach (var followed in _members.Where(followed => previous.Follows(follower, followed) && _rules.MayFollow(follower, followed)))
            {
                if (random.Chance(previous.Mutual(follower, followed) ? MutualTieStays : OneWayTieStays)) _graph.Follow(follower, followed);
            }
        }
    }

    private void TieHubsTogether()
    {
        var hubs = _members.Where(account => _rules.FindMutualPeers(account) is not null).ToList();
        foreach (var one in hubs)
        {
            foreach (var other in hubs.Where(other => other.Number > one.Number && HasRoom(one) && HasRoom(other) && _rules.MayPair(one, other)))
            {
                if (random.Chance(edition.HubAffinity)) _graph.Pair(one, other);
            }
        }
    }

    private bool HasRoom(Account hub) => _graph.MutualPeers(hub) < _rules.FindMutualPeers(hub);

    private void MeetPrescribedPeers(Account hub)
    {
        if (_rules.FindMutualPeers(hub) is not { } prescribed) return;
        while (_graph.MutualPeers(hub) > prescribed) _graph.Unfollow(AnyOrdinary(peer => _graph.Mutual(hub, peer)), hub);
        while (_graph.MutualPeers(hub) < prescribed) _graph.Pair(hub, NextPeer(hub));
    }

    private Account AnyOrdinary(Func<Account, bool> condition)
    {
        var candidates = _members.Where(account => account.Role is Role.Ordinary or Role.Renamed && condition(account)).ToList();
        return candidates[random.Below(candidates.Count)];
    }

    /// <summary>Well-connected accounts and those already following one way are the likeliest new peers.</summary>
    private Account NextPeer(Account hub)
    {
        var weights = _members.Select(account => CanBecomePeer(hub, account) ? PeerWeight(hub, account) : 0).ToList();
        return _members[random.Weighted(weights)];
    }

    private bool CanBecomePeer(Account hub, Account account) =>
        _rules.FindMutualPeers(account) is null && _graph.MutualPeers(account) < edition.MutualCap
        && _rules.MayPair(hub, account) && !_graph.Mutual(hub, account);

    private double PeerWeight(Account hub, Account account) =>
        (0.05 + account.Standing) * (_graph.Tied(hub, account) ? FollowingAlreadyWeighs : 1);

    private void FillMutualTies()
    {
        var open = _members.Where(account => account.Role != Role.Hub && OpenTies(account) > 0).ToList();
        for (var attempts = AttemptsPerOpenTie * open.Sum(OpenTies); attempts > 0 && open.Count > 1; attempts--)
        {
            var (one, other) = (open[random.Below(open.Count)], open[random.Below(open.Count)]);
            if (!_rules.MayPair(one, other) || _graph.Mutual(one, other) || !Meet(one, other)) continue;
            _graph.Pair(one, other);
            if (OpenTies(one) <= 0) open.Remove(one);
            if (OpenTies(other) <= 0) open.Remove(other);
        }
    }

    private int OpenTies(Account account) => (int)(edition.MutualCap * account.Standing) - _graph.MutualPeers(account);

    private bool Meet(Account one, Account other) =>
        one.Country.Region == other.Country.Region || random.Chance(OtherRegionShare);

    private void FillOneWayTies()
    {
        var eagerness = _members.Select(account => 0.1 + account.Standing).ToList();
        var popularity = _members.Select(account => account.Popularity).ToList();
        for (var missing = edition.OneWayTies - CountOneWayTies(); missing > 0;)
        {
            var (follower, followed) = (_members[random.Weighted(eagerness)], _members[random.Weighted(popularity)]);
            if (!_rules.MayFollow(follower, followed) || _graph.Tied(follower, followed)) continue;
            _graph.Follow(follower, followed);
            missing--;
        }
    }

    private int CountOneWayTies() =>
        _members.Sum(one => _members.Count(other => _graph.Follows(one, other) && !_graph.Follows(other, one)));

    private void MeetPeerFollowers(Account account, int prescribed)
    {
        var missing = prescribed - _members.Count(peer => _graph.Follows(peer, account));
        for (; missing < 0; missing++) _graph.Unfollow(AnyOrdinary(peer => _graph.Follows(peer, account) && !_graph.Mutual(peer, account)), account);
        for (; missing > 0; missing--) _graph.Follow(AnyOrdinary(peer => _rules.MayFollow(peer, account) && !_graph.Tied(peer, account)), account);
    }
}
