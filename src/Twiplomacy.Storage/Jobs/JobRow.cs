using Twiplomacy.Core.Messages;

namespace Twiplomacy.Storage.Jobs;

/// <summary>A job as it stands: what it is, how far it has come, how it ended.</summary>
public sealed record JobRow
{
    public required long JobId { get; init; }

    public required string Kind { get; init; }

    public required Message Title { get; init; }

    public required string UniqueKey { get; init; }

    public required JobStatus Status { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    /// <summary>Runs begun.</summary>
    public required int Attempts { get; init; }

    /// <summary>Runs ended by an error; <see cref="MaxAttempts"/> of them fail the job.</summary>
    public required int Failures { get; init; }

    /// <summary>Runs that ended because their worker fell silent.</summary>
    public required int LostWorkers { get; init; }

    public required int MaxAttempts { get; init; }

    /// <summary>The worker that runs it, or ran it last.</summary>
    public string? Worker { get; init; }

    public required bool CancelAsked { get; init; }

    /// <summary>It was queued again while it runs, and will run once more.</summary>
    public required bool AskedAgain { get; init; }

    /// <summary>From 0 to 1; null while unknown.</summary>
    public double? Progress { get; init; }

    public Message? Message { get; init; }

    /// <summary>What a succeeded job has to say, as JSON.</summary>
    public string? Result { get; init; }

    /// <summary>Why the last run failed, for people; kept while a retry waits.</summary>
    public Message? Error { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the latest run began.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }
}
