using Twiplomacy.Core.Messages;

namespace Twiplomacy.Storage.Jobs;

/// <summary>A job whose run has just begun.</summary>
public sealed record ClaimedJob
{
    public required long JobId { get; init; }

    /// <summary>What is done, such as import or report.</summary>
    public required string Kind { get; init; }

    public required long FencingToken { get; init; }

    public required Message Title { get; init; }

    /// <summary>Runs begun, this one included.</summary>
    public required int Attempts { get; init; }

    public required int LostWorkers { get; init; }

    /// <summary>A cancel that the worker before this one did not live to see.</summary>
    public required bool CancelAsked { get; init; }

    public JobClaim Claim => new(JobId, FencingToken);
}
