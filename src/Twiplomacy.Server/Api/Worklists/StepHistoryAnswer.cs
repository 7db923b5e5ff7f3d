namespace Twiplomacy.Server.Api.Worklists;

/// <summary>What was done about a step.</summary>
public sealed record StepHistoryAnswer
{
    /// <summary>Oldest first; the last one holds.</summary>
    public required IReadOnlyList<StepMarkAnswer> Marks { get; init; }
}
