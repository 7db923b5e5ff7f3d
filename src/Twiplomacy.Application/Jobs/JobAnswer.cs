using System.Text.Json.Nodes;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Application.Jobs;

/// <summary>A background job: what it is, how far it has come, how it ended.</summary>
public sealed record JobAnswer
{
    /// <example>17</example>
    public required long Id { get; init; }

    /// <summary>What sort of work it is.</summary>
    /// <example>import</example>
    public required string Kind { get; init; }

    /// <summary>What it does, for people.</summary>
    public required string Title { get; init; }

    public required JobStatus Status { get; init; }

    /// <summary>From 0 to 1; null while unknown.</summary>
    /// <example>0.42</example>
    public double? Progress { get; init; }

    /// <summary>What it is doing, or what it did.</summary>
    public string? Message { get; init; }

    /// <summary>What a succeeded job has to say; its shape depends on the kind.</summary>
    public JsonNode? Result { get; init; }

    /// <summary>Why the last run failed; kept while a retry waits.</summary>
    public string? Error { get; init; }

    /// <summary>Runs begun.</summary>
    public required int Attempts { get; init; }

    /// <summary>Runs that ended by an error.</summary>
    public required int Failures { get; init; }

    /// <summary>How many errors fail it for good.</summary>
    public required int MaxAttempts { get; init; }

    /// <summary>How long the latest run took, in seconds; null while it runs or before it began.</summary>
    /// <example>12.5</example>
    public double? DurationSeconds { get; init; }

    /// <summary>The process that runs it, or ran it last.</summary>
    public string? Worker { get; init; }

    /// <summary>Somebody asked to call it off.</summary>
    public required bool CancelAsked { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it runs at the earliest.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>When the latest run began.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    public static JobAnswer Of(JobRow row) => new()
    {
        Id = row.JobId,
        Kind = row.Kind,
        Title = row.Title.ToString(),
        Status = row.Status,
        Progress = row.Progress,
        Message = row.Message?.ToString(),
        Result = row.Result is null ? null : JsonNode.Parse(row.Result),
        Error = row.Error?.ToString(),
        Attempts = row.Attempts,
        Failures = row.Failures,
        MaxAttempts = row.MaxAttempts,
        DurationSeconds = row is { StartedAt: { } began, FinishedAt: { } ended } ? Math.Round((ended - began).TotalSeconds, 3) : null,
        Worker = row.Worker,
        CancelAsked = row.CancelAsked,
        CreatedAt = row.CreatedAt,
        DueAt = row.DueAt,
        StartedAt = row.StartedAt,
        FinishedAt = row.FinishedAt,
    };
}
