using Twiplomacy.Core.Worklists;
using Twiplomacy.Storage.Worklists;

namespace Twiplomacy.Server.Api.Worklists;

/// <summary>How a step stands since somebody marked it.</summary>
public sealed record StepMarkAnswer
{
    /// <summary>Its number: to be sent as <c>seen</c> with the next.</summary>
    public required int Mark { get; init; }

    /// <example>x:@francediplo</example>
    public required string Account { get; init; }

    /// <example>x:@eu_eeas</example>
    public required string Peer { get; init; }

    public required StepKind Step { get; init; }

    public required StepState State { get; init; }

    public DateOnly? Until { get; init; }

    public string? Reason { get; init; }

    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>The mark that it undid.</summary>
    public int? Undoes { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset MarkedAt { get; init; }

    public static StepMarkAnswer Of(StepMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        return new()
        {
            Mark = mark.MarkId, Account = mark.Step.Account, Peer = mark.Step.Peer, Step = mark.Step.Kind, State = mark.Change.State,
            Until = mark.Change.Until, Reason = mark.Change.Reason, DoneAt = mark.Change.DoneAt, Undoes = mark.Undoes, By = mark.MarkedBy,
            MarkedAt = mark.MarkedAt,
        };
    }
}
