using Twiplomacy.Analytics.Editions;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Explanations;

/// <summary>Why a mutual tie came or went between two editions.</summary>
public enum TieCause
{
    /// <summary>The account followed back, or ceased to follow.</summary>
    OwnDoing,

    /// <summary>The peer followed back, or ceased to follow.</summary>
    OthersDoing,

    /// <summary>Both of them did.</summary>
    BothDoing,

    /// <summary>The peer joined the panel or left it.</summary>
    PanelChange,

    /// <summary>The peer goes on under another account: one of the same actor left the panel and another one joined.</summary>
    Rename,

    /// <summary>The peer, or the account itself, was suspended or is gone.</summary>
    Gone,

    /// <summary>Nobody did anything that is known: what was unknown is known now, or the reverse.</summary>
    Evidence,
}

/// <summary>One mutual tie that came or went.</summary>
/// <param name="Peer">With whom: as a member of the later edition if gained, of the earlier if lost.</param>
/// <param name="Counterpart">With a rename, the account under which the peer went before, or goes on.</param>
public sealed record MovedTie(EditionMemberRow Peer, TieCause Cause, EditionMemberRow? Counterpart = null);

/// <summary>An edition with today's identity of each member, by position.</summary>
public sealed record EditionView(IReadOnlyList<EditionMemberRow> Members, IReadOnlyList<ProfileKey> Accounts, EditionTies Ties)
{
    private Places? _places;

    /// <summary>The member that an account was, or −1; of two that are one account today the last, as previous ranks take it.</summary>
    public int PositionOf(ProfileKey account)
    {
        var places = _places;
        if (places is null || !ReferenceEquals(places.Of, Accounts)) _places = places = Places.In(Accounts);
        return places.Last.GetValueOrDefault(account, -1);
    }

    private sealed record Places(IReadOnlyList<ProfileKey> Of, Dictionary<ProfileKey, int> Last)
    {
        public static Places In(IReadOnlyList<ProfileKey> accounts)
        {
            var last = new Dictionary<ProfileKey, int>(accounts.Count);
            for (var i = 0; i < accounts.Count; i++) last[accounts[i]] = i;
            return new Places(accounts, last);
        }
    }
}

/// <summary>
/// The mutual ties that an account gained and lost between two editions, each with its cause: what is gained less what is
/// lost is the difference of the two counts, always. O(ties of the account), after one pass over the members.
/// </summary>
public sealed record TieMovements(IReadOnlyList<MovedTie> Gained, IReadOnlyList<MovedTie> Lost)
{
    /// <summary>
    /// Gained less lost by what is known to have happened: not what only became known or unknown, nor what came or went with
    /// the panel or with a new name.
    /// </summary>
    public int KnownChange => Gained.Count(Happened) - Lost.Count(Happened);

    private static bool Happened(MovedTie tie) => tie.Cause is TieCause.OwnDoing or TieCause.OthersDoing or TieCause.BothDoing or TieCause.Gone;

    /// <param name="member">Position of the account in the later edition.</param>
    /// <param name="earlier">Its position in the earlier one.</param>
    public static TieMovements Of(EditionView before, int earlier, EditionView now, int member)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        var (gained, lost) = Unmatched(before, earlier, now, member);
        var joined = gained.Where(q => before.PositionOf(now.Accounts[q]) < 0 && now.Members[q].Actor is not null).ToLookup(q => now.Members[q].Actor!);
        var left = lost.Where(p => now.PositionOf(before.Accounts[p]) < 0 && before.Members[p].Actor is not null).ToLookup(p => before.Members[p].Actor!);
        return new TieMovements(
            [.. gained.Select(q => OfGained(before, earlier, now, q, left))],
            [.. lost.Select(p => OfLost(before, p, now, member, joined))]);
    }

    // Peers are one if they are one account today; each stands for one at most.
    private static (List<int> Gained, List<int> Lost) Unmatched(EditionView before, int earlier, EditionView now, int member)
    {
        var waiting = before.Ties.MutualPeers(earlier).GroupBy(p => before.Accounts[p]).ToDictionary(g => g.Key, g => new Queue<int>(g));
        var gained = new List<int>();
        foreach (var peer in now.Ties.MutualPeers(member))
        {
            if (waiting.TryGetValue(now.Accounts[peer], out var same) && same.Count > 0) same.Dequeue();
            else gained.Add(peer);
        }
        return (gained, [.. waiting.Values.SelectMany(rest => rest).Order()]);
    }

    private static MovedTie OfGained(EditionView before, int earlier, EditionView now, int peer, ILookup<string, int> left)
    {
        var then = before.PositionOf(now.Accounts[peer]);
        if (then < 0)
        {
            var renamed = now.Members[peer].Actor is { } actor ? left[actor].Select(p => before.Members[p]).FirstOrDefault() : null;
            return new MovedTie(now.Members[peer], renamed is null ? TieCause.PanelChange : TieCause.Rename, renamed);
        }
        return new MovedTie(now.Members[peer], ByDeed(before.Ties, earlier, then));
    }

    private static MovedTie OfLost(EditionView before, int peer, EditionView now, int member, ILookup<string, int> joined)
    {
        var today = now.PositionOf(before.Accounts[peer]);
        if (today < 0)
        {
            var renamed = before.Members[peer].Actor is { } actor ? joined[actor].Select(q => now.Members[q]).FirstOrDefault() : null;
            return new MovedTie(before.Members[peer], renamed is null ? TieCause.PanelChange : TieCause.Rename, renamed);
        }
        return new MovedTie(before.Members[peer], IsGone(now.Members[today]) || IsGone(now.Members[member]) ? TieCause.Gone : ByDeed(now.Ties, member, today));
    }

    // In the edition in which the tie is not mutual: whoever is known not to follow there did it, or undid it since.
    private static TieCause ByDeed(EditionTies ties, int account, int peer)
    {
        if (account == peer) return TieCause.Evidence;
        return (ties.Follows(account, peer), ties.Follows(peer, account)) switch
        {
            (TieState.No, TieState.No) => TieCause.BothDoing,
            (TieState.No, _) => TieCause.OwnDoing,
            (_, TieState.No) => TieCause.OthersDoing,
            _ => TieCause.Evidence,
        };
    }

    private static bool IsGone(EditionMemberRow member) => member.Status is AccountStatus.Suspended or AccountStatus.Gone;
}
