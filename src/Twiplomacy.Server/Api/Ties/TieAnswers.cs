using System.Text.Json.Serialization;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Ties;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Server.Api.Ties;

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

/// <summary>One reason for a yes or a no: the export, the file in it, the row where known, and when it speaks.</summary>
/// <param name="Says">yes or no.</param>
/// <param name="At">The capture, or the follow's own date where the export has it (UTC).</param>
/// <param name="IsDated">The export dates the follow itself.</param>
/// <param name="ListOwner">Whose list it was.</param>
/// <param name="List">following or followers.</param>
/// <param name="Completeness">partial, complete or complete_within_panel.</param>
/// <param name="Row">The row; null for a no, and where only the kept export tells.</param>
public sealed record EvidenceAnswer(
    TieState Says, DateTimeOffset At, bool IsDated, string ListOwner, ListDirection List, ListCompleteness Completeness,
    int ImportId, string Export, string File, int? Row, DateTimeOffset CapturedAt)
{
    public static EvidenceAnswer Of(ExplainedEvidence reason) => new(
        reason.Evidence.IsYes ? TieState.Yes : TieState.No, new DateTimeOffset(reason.Evidence.At, TimeSpan.Zero), reason.Evidence.IsDated,
        reason.Source.Owner, reason.Evidence.Direction, (ListCompleteness)reason.Source.Scope, reason.Source.ImportId,
        reason.Source.Export, reason.Source.Path, reason.Evidence.Row, reason.Source.CapturedAt);
}

/// <summary>One direction: its state and every reason, latest first.</summary>
public sealed record DirectionAnswer(TieState State, IReadOnlyList<EvidenceAnswer> Evidence)
{
    public static DirectionAnswer Of(ExplainedDirection direction) =>
        new(direction.State, [.. direction.Evidence.Select(EvidenceAnswer.Of)]);
}

/// <summary>Both directions between two accounts at an instant, with all evidence.</summary>
/// <param name="Id">The first account.</param>
/// <param name="Other">The second account.</param>
/// <param name="Follows">The first follows the second.</param>
/// <param name="FollowedBy">The second follows the first.</param>
public sealed record TieAnswer(
    string Id, string Other, DateTimeOffset? AsOf, MutualState Mutual, DirectionAnswer Follows, DirectionAnswer FollowedBy)
{
    public static TieAnswer Of(FoundAccount a, FoundAccount b, DateTimeOffset at, ExplainedTie tie) =>
        new(a.Key.ToString(), b.Key.ToString(), at, tie.Mutual, DirectionAnswer.Of(tie.There), DirectionAnswer.Of(tie.Back));
}

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
