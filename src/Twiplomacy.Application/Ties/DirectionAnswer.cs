using Twiplomacy.Analytics.Ties;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Application.Ties;

/// <summary>One direction: its state and every reason, latest first.</summary>
public sealed record DirectionAnswer(TieState State, IReadOnlyList<EvidenceAnswer> Evidence)
{
    public static DirectionAnswer Of(ExplainedDirection direction) =>
        new(direction.State, [.. direction.Evidence.Select(EvidenceAnswer.Of)]);
}
