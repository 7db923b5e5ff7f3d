using System.Globalization;
using Hangfire.Common;
using Npgsql;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Storage.Qap;

/// <summary>Keeps what is asked of a network and what came out, and queues the work.</summary>
public sealed class QapRunWriter
{
    /// <summary>The kind under which the job is registered.</summary>
    public const string JobKind = "qap";

    // The same question of the same network is one test.
    private const string Insert = """
        insert into qap_run (edition_revision_id, built_at, question, asked_at) values (@RevisionId, @BuiltAt, cast(@question as jsonb), @now)
        on conflict (edition_revision_id, built_at, md5(question::text)) do update set question = excluded.question
        returning qap_run_id as RunId, result is not null as IsDone
        """;

    private const string Link = "update qap_run set job_id = @job where qap_run_id = @run";

    private const string Keep = """
        update qap_run set result = cast(@result as jsonb), finished_at = @now where qap_run_id = @run and result is null
        """;

    private readonly NpgsqlDataSource _source;

    internal QapRunWriter(NpgsqlDataSource source) => _source = source;

    /// <summary>Keeps a question and queues the work, unless its result is there already. Answers with the number of the test.</summary>
    public async Task<int> AskAsync(EditionRevisionRow revision, string question, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await SharedTransaction.BeginAsync(connection, cancellationToken);
        var row = new { revision.RevisionId, BuiltAt = revision.BuiltAt.ToUniversalTime(), question, now = now.ToUniversalTime() };
        var (run, isDone) = await connection.QuerySingleAsync<(int RunId, bool IsDone)>(Insert, row, cancellationToken);
        if (!isDone)
        {
            var subject = string.Create(CultureInfo.InvariantCulture, $"qap {run}");
            await AuditTrail.WriteAsync(connection, AuditAction.QapAsked, subject, cancellationToken);
            var job = await JobWriter.EnqueueAsync(connection, JobOf(run, revision.Slug), now, cancellationToken);
            await connection.ExecuteAsync(Link, new { run, job }, cancellationToken);
        }
        await transaction.CommitAsync(cancellationToken);
        return run;
    }

    /// <summary>Keeps what came out; a result that is there already stays.</summary>
    /// <exception cref="ClaimLostException">Another worker has taken over.</exception>
    public async Task KeepAsync(int run, string result, JobClaim claim, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await JobClaims.HoldAsync(connection, claim, cancellationToken);
        await connection.ExecuteAsync(Keep, new { run, result, now = now.ToUniversalTime() }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static NewJob JobOf(int run, string edition) => new()
    {
        Kind = JobKind,
        Title = JobMessages.Qap(edition, run),
        UniqueKey = string.Create(CultureInfo.InvariantCulture, $"{JobKind}:{run}"),
        Work = Job.FromExpression<IQapJob>(job => job.RunAsync(run, edition, CancellationToken.None)),
    };
}
