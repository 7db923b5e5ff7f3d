using Npgsql;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Storage.PersonalData;

/// <summary>Deletes from the database what its homes keep no longer.</summary>
public sealed class RetentionSweep
{
    private const string RejectedRows = """
        delete from rejected_row r using import i where i.import_id = r.import_id and i.finished_at < @before;
        delete from import_warning w using import i where i.import_id = w.import_id and i.finished_at < @before
        """;

    // What is matched is needed to know by which name a list holds an account.
    private const string OpenNames = """
        delete from listed_name n using import i
        where i.import_id = n.import_id and i.finished_at < @before
          and not exists (select from name_match m where m.owner = n.owner and m.name = n.name and m.profile is not null)
        """;

    private const string PreparedUploads = "delete from prepared_import where created_at < @before";

    // What repeats a key of an old upload is imported anew, as without one.
    private const string Jobs = """
        delete from job where finished_at < @before;
        delete from import_key where created_at < @before
        """;

    // A report stays: by it a period is known as reported,
    // and by its items what an alert has told. Whoever unsubscribed stays listed so while the report exists.
    private const string Emails = """
        delete from delivery where finished_at < @before;
        delete from capture_reminder c using report r
        where r.report_id = c.report_id and r.created_at < @before
          and not exists (select from subscription_recipient s where s.listed and lower(s.address) = lower(c.address));
        delete from alert_item i using subscription s where s.subscription_id = i.subscription_id and s.deleted_at < @before;
        delete from subscription_recipient r using subscription s
        where s.subscription_id = r.subscription_id and not exists (select from delivery d where d.recipient_id = r.recipient_id)
          and (s.deleted_at < @before or (not r.listed and r.unsubscribed_at is null and r.added_at < @before))
        """;

    private const string Sessions = """
        delete from session where begun_at < @before;
        update person set failed_sign_ins = 0, locked_until = null where locked_until < @before
        """;

    // A profile that nothing names any more was brought by an upload that is undone.
    private const string FindForgotten = """
        select p.profile_id from profile p
        where not exists (select from sighting s where s.id_profile = p.profile_id)
          and not exists (select from sighting s where s.handle_profile = p.profile_id)
          and not exists (select from profile_observation o where o.profile = p.profile_id)
          and not exists (select from account_entry e where e.profile = p.profile_id)
          and not exists (select from list_observation l where l.owner = p.profile_id)
          and not exists (select from tie_run r where r.other = p.profile_id)
          and not exists (select from name_match m where m.profile = p.profile_id or m.owner = p.profile_id)
          and not exists (select from file_statement_owner f where f.profile = p.profile_id)
          and not exists (select from post o where o.owner = p.profile_id)
          and not exists (select from post_cover c where c.owner = p.profile_id)
          and not exists (select from mention m where m.owner = p.profile_id)
          and not exists (select from mention m where m.target = p.profile_id)
        """;

    private const string NewestEvidence = "select coalesce(max(evidence_number), 0) from import";

    // An import that runs may be about to use one; while this transaction lasts, none begins.
    private const string HoldStill = "lock table import in share row exclusive mode nowait";

    private const string IsStill = """
        select coalesce(max(evidence_number), 0) = @newest and not exists (select from import where status = 'running') from import
        """;

    private const int Batch = 20_000;

    private readonly NpgsqlDataSource _source;

    internal RetentionSweep(NpgsqlDataSource source) => _source = source;

    /// <summary>Sweeps every home in the database but the source files, which their store drops itself.</summary>
    /// <returns>False if forgotten profiles are left, since something is being imported: they can go later.</returns>
    public async Task<bool> RunAsync(RetentionTimes retention, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(retention);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        foreach (var (sql, keeping) in ((string, Keeping)[])[(RejectedRows, Keeping.AsRejectedRows), (OpenNames, Keeping.AsSourceFiles),
            (PreparedUploads, Keeping.OneDay), (Jobs, Keeping.AsJobs),
            (Emails, Keeping.AsEmails), (Sessions, Keeping.NinetyDays)])
        {
            if (retention.Of(keeping) is not { } time) continue;
            await connection.ExecuteAsync(sql, new { before = now - time }, Database.Unlimited, cancellationToken);
        }
        return await ForgetProfilesAsync(connection, cancellationToken);
    }

    // They are looked for beside all other work. Only an import could name one again, and then this stops.
    private static async Task<bool> ForgetProfilesAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var newest = await connection.ExecuteScalarAsync<long>(NewestEvidence, cancellationToken);
        var forgotten = await connection.QueryAsync<int>(FindForgotten, null, Database.Unlimited, cancellationToken);
        foreach (var batch in forgotten.Chunk(Batch))
            if (!await ForgetAsync(connection, batch, newest, cancellationToken)) return false;
        return true;
    }

    // Whoever previews or publishes holds what is asked for here, and may wait for the rest: nothing is waited for.
    private static async Task<bool> ForgetAsync(NpgsqlConnection connection, int[] profiles, long newest, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        if (!await ImportLocks.TryPublishingAsync(connection, cancellationToken)) return false;
        try
        {
            await connection.ExecuteAsync(HoldStill, cancellationToken);
        }
        catch (PostgresException taken) when (taken.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            return false;
        }
        if (!await connection.ExecuteScalarAsync<bool>(IsStill, new { newest }, cancellationToken)) return false;
        await connection.ExecuteAsync("delete from profile where profile_id = any(@profiles)", new { profiles }, Database.Unlimited, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
