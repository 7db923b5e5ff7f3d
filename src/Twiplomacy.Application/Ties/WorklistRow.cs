using System.Text.Json.Serialization;
using Twiplomacy.Analytics.Ties;

namespace Twiplomacy.Application.Ties;

/// <summary>A step that would bring a mutual tie.</summary>
public sealed record WorklistRow
{
    /// <summary>follow_back: the peer follows and is not followed back. not_followed_back: the reverse.</summary>
    public required string Step { get; init; }

    public required string Id { get; init; }

    public string? Handle { get; init; }

    public string? Actor { get; init; }

    public string? Country { get; init; }

    /// <summary>The peer's own mutual ties: the best connected come first.</summary>
    public required int PeerMutualFollows { get; init; }

    /// <summary>
    /// The rank in mutual follows, by what is known, that this step and all before it would bring if nothing else changed. Ties
    /// that are unknown are not counted; the ranking says which ranks they leave open.
    /// </summary>
    public required int RankAfter { get; init; }

    /// <summary>Where the step stands in the whole list: the key of paging.</summary>
    [JsonIgnore]
    public int Place { get; init; }

    public static WorklistRow Of(string step, WorklistStep row) => new()
    {
        Step = step, Id = row.Peer.Account.ToString(), Handle = row.Peer.Handle, Actor = row.Peer.Actor, Country = row.Peer.Country,
        PeerMutualFollows = row.PeerMutual, RankAfter = row.RankAfter,
    };
}
