using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Npgsql;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Storage.PersonalData;

/// <summary>
/// Removes a person from every home in the database, in one transaction: what names them goes or gives way to a word that
/// means nobody. Ties of others to them stay as numbers, so that counts and sealed editions do.
/// </summary>
public sealed class PersonErasure
{
    /// <summary>What stands where a person was named.</summary>
    public const string Tombstone = "erased";

    private const string IsMember = """
        select exists (select from account_entry e join panel_entry using (entry_id) where e.profile = any(@profiles))
            or exists (select from edition_member m join profile p on m.account = p.platform || ':' || case p.kind when 1 then '@' else '' end || p.key
                where p.profile_id = any(@profiles))
        """;

    private const string HasUnseen = """
        select exists (
            select from raw_export r
            where r.dropped_at is null and r.sha256 <> all(@seen) and exists (select from raw_chunk c where c.sha256 = r.sha256))
        """;

    private const string IsWaiting = """
        select exists (select from import_file f join import i using (import_id) where f.sha256 = any(@naming) and i.status in ('waiting', 'running'))
        """;

    private const string DropExports = """
        delete from prepared_import p using prepared_file f where f.prepared_id = p.prepared_id and f.sha256 = any(@naming);
        update raw_export set dropped_at = now() where sha256 = any(@naming);
        delete from raw_chunk where sha256 = any(@naming)
        """;

    // Post ids lead to their author as well. One salt, so that a mention still belongs to its post.
    private const string Bury = $"""
        update profile set key = '{Tombstone}-' || gen_random_uuid() where profile_id = any(@profiles);
        update sighting set shown = '{Tombstone}' where id_profile = any(@profiles) or handle_profile = any(@profiles);
        delete from account_entry where profile = any(@profiles);
        delete from listed_name where owner = any(@profiles);
        delete from name_match where owner = any(@profiles) or profile = any(@profiles);
        update post set post_id = '{Tombstone}-' || md5(@salt || post_id), language = null, hashtags = array[]::text[] where owner = any(@profiles);
        update mention set post_id = '{Tombstone}-' || md5(@salt || post_id) where owner = any(@profiles) and post_id <> ''
        """;

    private readonly NpgsqlDataSource _source;
    private readonly ILogger _logger;

    internal PersonErasure(NpgsqlDataSource source, ILogger<PersonErasure> logger) => (_source, _logger) = (source, logger);

    /// <summary>How long it waits while something is published or handed in; null: as long as it takes. Default null.</summary>
    public TimeSpan? Patience { get; init; }

    /// <summary>Whether the account is or was a member of a panel, and so stays.</summary>
    public async Task<bool> IsMemberAsync(PersonTerms terms, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await IsMemberAsync(connection, terms, cancellationToken);
    }

    /// <summary>Null if it is done; otherwise nothing has changed.</summary>
    /// <param name="seen">Source files that were looked into.</param>
    /// <param name="naming">Those of them that name the person.</param>
    /// <param name="beforeCommit">Done when nothing else can refuse any more, while nobody hands a file in; if it fails, nothing has changed here.</param>
    public async Task<ErasureRefusal?> RunAsync(
        PersonTerms terms, IReadOnlyList<byte[]> seen, IReadOnlyList<byte[]> naming, Action beforeCommit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(beforeCommit);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using (var transaction = await connection.BeginTransactionAsync(cancellationToken))
        {
            if (!await TakeLocksAsync(connection, cancellationToken)) return ErasureRefusal.Busy;
            if (await FindRefusalAsync(connection, terms, seen, naming, cancellationToken) is { } refusal) return refusal;
            await connection.ExecuteAsync(DropExports, new { naming = naming.ToArray() }, Database.Unlimited, cancellationToken);
            await RemoveAsync(connection, terms, cancellationToken);
            var profiles = terms.Profiles.ToArray();
            await connection.ExecuteAsync(Bury, new { profiles, salt = Guid.NewGuid().ToString("N") }, Database.Unlimited, cancellationToken);
            await AuditTrail.WriteAsync(connection, AuditAction.PersonErased, null, cancellationToken);
            beforeCommit();
            await transaction.CommitAsync(CancellationToken.None);
        }
        await VacuumAsync(connection, cancellationToken);
        return null;
    }

    private async Task<bool> TakeLocksAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            await ImportLocks.TakePublishingAsync(connection, Patience, cancellationToken);
            await ImportLocks.TakeHandingInAsync(connection, Patience, cancellationToken);
            return true;
        }
        catch (PostgresException taken) when (taken.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            return false;
        }
    }

    private static Task<bool> IsMemberAsync(NpgsqlConnection connection, PersonTerms terms, CancellationToken cancellationToken) =>
        connection.ExecuteScalarAsync<bool>(IsMember, new { profiles = terms.Profiles.ToArray() }, cancellationToken);

    private static async Task<ErasureRefusal?> FindRefusalAsync(
        NpgsqlConnection connection, PersonTerms terms, IReadOnlyList<byte[]> seen, IReadOnlyList<byte[]> naming, CancellationToken cancellationToken)
    {
        if (await IsMemberAsync(connection, terms, cancellationToken)) return ErasureRefusal.Member;
        if (await connection.ExecuteScalarAsync<bool>(HasUnseen, new { seen = seen.ToArray() }, cancellationToken)) return ErasureRefusal.Unseen;
        return await connection.ExecuteScalarAsync<bool>(IsWaiting, new { naming = naming.ToArray() }, cancellationToken) ? ErasureRefusal.Waiting : null;
    }

    private static async Task RemoveAsync(NpgsqlConnection connection, PersonTerms terms, CancellationToken cancellationToken)
    {
        var types = await PersonalCatalogue.ListTextsAsync(connection, cancellationToken);
        foreach (var (_, table) in HeldQueries.Tables)
        {
            if (table.OnErasure is OnErasure.Keep or OnErasure.Tombstone) continue;
            if (PersonSql.Condition(table, types[table.Name], terms) is not { } condition) continue;
            if (table.OnErasure == OnErasure.Replace) await RewriteAsync(connection, table, [.. types[table.Name]], condition, terms, cancellationToken);
            else
                await connection.ExecuteAsync(
                    $"delete from {table.Name} t where {condition}", PersonSql.Parameters(terms), Database.Unlimited, cancellationToken);
        }
    }

    private static async Task RewriteAsync(
        NpgsqlConnection connection, PersonalTable table, IReadOnlyList<TextColumn> types, string condition, PersonTerms terms,
        CancellationToken cancellationToken)
    {
        var rewriting = new PersonRewriting(terms);
        var names = table.Columns.Select(column => column.Name).Distinct()
            .ToDictionary(name => name, name => types.First(type => type.Name.Trim('"') == name).Name);
        var rows = await connection.QueryAsync<(string Place, string Row)>($"""
            select t.ctid::text, jsonb_build_object({string.Join(", ", names.Select(name => $"'{name.Key}', t.{name.Value}"))})::text
            from {table.Name} t where {condition} for update
            """, PersonSql.Parameters(terms), Database.Unlimited, cancellationToken);
        foreach (var (place, row) in rows)
        {
            if (rewriting.Rewrite(table, JsonNode.Parse(row)!.AsObject()) is not { Count: > 0 } changed) continue;
            var columns = changed.Select(field => names[field.Key]).ToList();
            await connection.ExecuteAsync($"""
                update {table.Name} t set ({string.Join(", ", columns)}) =
                    (select {string.Join(", ", columns.Select(name => "r." + name))} from jsonb_populate_record(t, cast(@changed as jsonb)) r)
                where t.ctid = cast(@place as tid)
                """, new { changed = changed.ToJsonString(), place }, Database.Unlimited, cancellationToken);
        }
    }

    // What was deleted lies in PostgreSQL's files until its room is used again; this hands the room back at once. The person is
    // removed already: what cannot be done now is done by PostgreSQL itself later.
    private async Task VacuumAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var touched = HeldQueries.Tables.Where(home => home.Table.OnErasure != OnErasure.Keep).Select(home => home.Table.Name)
            .Where(table => table.StartsWith("public.", StringComparison.Ordinal));
        try
        {
            await connection.ExecuteAsync($"vacuum {string.Join(", ", touched)}", null, Database.Unlimited, cancellationToken);
        }
        catch (Exception undone) when (undone is NpgsqlException or OperationCanceledException)
        {
            _logger.LogWarning(
                StorageEvents.NotVacuumed, undone, "A person was removed; the room that their data took in the database's files is handed back later.");
        }
    }
}
