using System.Text.Json.Serialization;
using Twiplomacy.Core.Text;
using Twiplomacy.Core.Worklists;

namespace Twiplomacy.Application.Worklists;

/// <summary>A step that would bring a mutual tie, and what people did about it.</summary>
public sealed record WorklistRow
{
    /// <summary>follow_back: the peer follows and is not followed back. not_followed_back: the reverse.</summary>
    public required StepKind Step { get; init; }

    public required string Id { get; init; }

    public string? Handle { get; init; }

    public string? Actor { get; init; }

    /// <summary>The office: foreign_minister, embassy …</summary>
    public string? Kind { get; init; }

    public string? Country { get; init; }

    /// <summary>The peer's own mutual ties: the best connected come first. Null if the ties no longer ask for this step.</summary>
    public int? PeerMutualFollows { get; init; }

    /// <summary>
    /// The rank in mutual follows, by what is known, that this step and all before it that are to be done would bring if nothing else
    /// changed. Ties that are unknown are not counted; the ranking says which ranks they leave open. Null if it is not to be done.
    /// </summary>
    public int? RankAfter { get; init; }

    /// <summary>What people did about it.</summary>
    public required StepState State { get; init; }

    /// <summary>There is something to do: open, taken, postponed to a day that has come, or done and not seen since.</summary>
    public required bool ToDo { get; init; }

    /// <summary>Who marked it last.</summary>
    public string? By { get; init; }

    public DateTimeOffset? MarkedAt { get; init; }

    /// <summary>The day until which it is postponed.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Why it is refused.</summary>
    public string? Reason { get; init; }

    /// <summary>When it was done, as somebody said.</summary>
    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>Of a step that is done: waiting (no capture since says anything of the tie), confirmed or not_seen.</summary>
    public string? Check { get; init; }

    /// <summary>The capture that first showed the tie since, or last showed it missing.</summary>
    public DateTimeOffset? CheckedAt { get; init; }

    /// <summary>The number of the last mark; 0: none.</summary>
    public required int Mark { get; init; }

    /// <summary>Where the step stands in the whole list: the key of paging.</summary>
    [JsonIgnore]
    public int Place { get; init; }

    public static WorklistRow Of(WorkStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return new()
        {
            Step = step.Kind, Id = step.Peer.Account.ToString(), Handle = step.Peer.Handle, Actor = step.Peer.Actor, Kind = step.Peer.Kind,
            Country = step.Peer.Country, PeerMutualFollows = step.Listed?.PeerMutual, RankAfter = step.RankAfter, State = step.State, ToDo = step.IsToDo,
            By = step.Mark?.MarkedBy, MarkedAt = step.Mark?.MarkedAt, Until = step.Mark?.Change.Until, Reason = step.Mark?.Change.Reason,
            DoneAt = step.Mark?.Change.DoneAt, Check = step.Outcome is { } outcome ? EnumWord.Of(outcome.Check) : null,
            CheckedAt = step.Outcome?.At, Mark = step.Mark?.MarkId ?? 0,
        };
    }
}
