namespace Twiplomacy.Storage.Jobs;

/// <summary>A job that was just claimed, with what is needed to run it.</summary>
public sealed record ClaimedJob
{
    public required long JobId { get; init; }

    public required long FencingToken { get; init; }

    public required string Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>The arguments, as a JSON object.</summary>
    public required string Payload { get; init; }

    /// <summary>Runs begun, this one included.</summary>
    public required int Attempts { get; init; }

    /// <summary>Earlier runs that ended by an error.</summary>
    public required int Failures { get; init; }

    public required int LostWorkers { get; init; }

    public required int MaxAttempts { get; init; }

    /// <summary>A cancel that the worker before this one did not live to see.</summary>
    public required bool CancelAsked { get; init; }

    public JobClaim Claim => new(JobId, FencingToken);
}
