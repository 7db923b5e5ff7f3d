using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Jobs;

/// <summary>What Hangfire's dashboard does to a job, done to our row: called by Hangfire's filters, which know no waiting.</summary>
public sealed class JobMirror
{
    private const string FindStanding = "select job_id as JobId, status from job where hangfire_id = @hangfire";

    private const string CallOff =
        """
        update job
        set status = case status when 'waiting' then 'cancelled' else status end,
            finished_at = case status when 'waiting' then cast(@now as timestamptz) end,
            cancel_asked = true, asked_again = false
        where hangfire_id = @hangfire and status in ('waiting', 'running')
        """;

    private const string AskAgain = "update job set asked_again = true where hangfire_id = @hangfire and status = 'running'";

    private readonly NpgsqlDataSource _source;

    internal JobMirror(NpgsqlDataSource source) => _source = source;

    /// <summary>Where our row of a job of Hangfire's stands; null if it has none, as what a recurring job runs has none.</summary>
    public JobStatus? Find(long hangfire)
    {
        using var connection = _source.OpenConnection();
        return connection.Query<Standing>(FindStanding, new { hangfire }).FirstOrDefault() is { } row ? row.Status : null;
    }

    /// <summary>Cancels it if it waits, asks its worker to stop if it runs.</summary>
    public void Cancel(long hangfire, DateTimeOffset now) => Execute(CallOff, new { hangfire, now = now.ToUniversalTime() });

    /// <summary>Lets another run follow the one that goes on.</summary>
    public void RunAgain(long hangfire) => Execute(AskAgain, new { hangfire });

    /// <summary>Opens one that failed or was called off; false while the same work is open under another number.</summary>
    public bool Reopen(long hangfire, DateTimeOffset now)
    {
        using var connection = _source.OpenConnection();
        try
        {
            return connection.Query<JobWriter.Queued>(JobReopening.ByHangfire, JobReopening.Of(hangfire, now)).Any();
        }
        catch (PostgresException taken) when (taken is { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "job_once" })
        {
            return false;
        }
    }

    private void Execute(string sql, object parameters)
    {
        using var connection = _source.OpenConnection();
        connection.Execute(sql, parameters);
    }

    private sealed record Standing(long JobId, JobStatus Status);
}
