using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Jobs;

/// <summary>The columns of the list of jobs.</summary>
public static class JobTable
{
    public static Table<JobAnswer> Table { get; } = new(
        "jobs",
        new("id", Integer, job => job.Id),
        new("kind", Word, job => job.Kind),
        new("title", Text, job => job.Title) { Personal = Personal.FreeText },
        new("status", Word, job => job.Status.ToString().ToLowerInvariant()),
        new("progress", Number, job => job.Progress),
        new("message", Text, job => job.Message) { Personal = Personal.FreeText },
        new("error", Text, job => job.Error) { Personal = Personal.FreeText },
        new("attempts", Integer, job => job.Attempts),
        new("failures", Integer, job => job.Failures),
        new("duration_seconds", Number, job => job.DurationSeconds),
        new("created_at", Instant, job => job.CreatedAt),
        new("started_at", Instant, job => job.StartedAt),
        new("finished_at", Instant, job => job.FinishedAt));
}
