using Twiplomacy.Analytics.Ties;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Application.Ties;

/// <summary>What is known between an account and one peer: each direction is yes, no or unknown.</summary>
public sealed record TieRow
{
    /// <example>x:@eu_eeas</example>
    public required string Id { get; init; }

    public string? Handle { get; init; }

    public string? Actor { get; init; }

    public string? Country { get; init; }

    /// <summary>The account follows the peer.</summary>
    public required TieState Follows { get; init; }

    /// <summary>The peer follows the account.</summary>
    public required TieState FollowedBy { get; init; }

    public required MutualState Mutual { get; init; }

    public static TieRow Of(PeerTie tie) => new()
    {
        Id = tie.Peer.Account.ToString(), Handle = tie.Peer.Handle, Actor = tie.Peer.Actor, Country = tie.Peer.Country,
        Follows = tie.Follows, FollowedBy = tie.FollowedBy, Mutual = tie.Mutual,
    };
}
