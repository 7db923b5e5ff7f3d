using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Jobs;

/// <summary>The columns of the log of a job.</summary>
public static class JobLogTable
{
    public static Table<JobLogAnswer> Table { get; } = new(
        "job_log",
        new("number", Integer, line => line.Number),
        new("at", Instant, line => line.At),
        new("level", Word, line => line.Level.ToString().ToLowerInvariant()),
        new("message", Text, line => line.Message) { Personal = Personal.FreeText });
}
