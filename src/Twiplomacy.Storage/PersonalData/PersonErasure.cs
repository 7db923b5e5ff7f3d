using Npgsql;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Connections;

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
        update post set post_id = '{Tombstone}-' || md5(@salt || post_id), language = null, hashtags = array[]::text[] where owner = any(@profiles);
        update mention set post_id = '{Tombstone}-' || md5(@salt || post_id) where owner = any(@profiles) and post_id <> ''
        """;

    private readonly NpgsqlDataSource _source;

    internal PersonErasure(NpgsqlDataSource source) => _source = source;

    /// <summary>Whether it would be refused now, and why.</summary>
    public async Task<ErasureRefusal?> FindRefusalAsync(
        PersonTerms terms, IReadOnlyList<byte[]> seen, IReadOnlyList<byte[]> naming, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await FindRefusalAsync(connection, terms, seen, naming, cancellationToken);
    }

    /// <summary>Null if it is done; otherwise nothing has changed.</summary>
    /// <param name="seen">Source files that were looked into.</param>
    /// <param name="naming">Those of them that name the person.</param>
    public async Task<ErasureRefusal?> RunAsync(
        PersonTerms terms, IReadOnlyList<byte[]> seen, IReadOnlyList<byte[]> naming, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using (var transaction = await connection.BeginTransactionAsync(cancellationToken))
        {
            // Nobody hands a file in or publishes one meanwhile.
            await connection.ExecuteAsync("select pg_advisory_xact_lock(7483002), pg_advisory_xact_lock(7483001)", null, Database.Unlimited, cancellationToken);
            if (await FindRefusalAsync(connection, terms, seen, naming, cancellationToken) is { } refusal) return refusal;
            await connection.ExecuteAsync(DropExports, new { naming = naming.ToArray() }, Database.Unlimited, cancellationToken);
            await RemoveAsync(connection, terms, cancellationToken);
            var profiles = terms.Profiles.ToArray();
            await connection.ExecuteAsync(Bury, new { profiles, salt = Guid.NewGuid().ToString("N") }, Database.Unlimited, cancellationToken);
            await AuditTrail.WriteAsync(connection, AuditAction.PersonErased, null, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        await VacuumAsync(connection, cancellationToken);
        return null;
    }

    private static async Task<ErasureRefusal?> FindRefusalAsync(
        NpgsqlConnection connection, PersonTerms terms, IReadOnlyList<byte[]> seen, IReadOnlyList<byte[]> naming, CancellationToken cancellationToken)
    {
        if (await connection.ExecuteScalarAsync<bool>(IsMember, new { profiles = terms.Profiles.ToArray() }, cancellationToken)) return ErasureRefusal.Member;
        if (await connection.ExecuteScalarAsync<bool>(HasUnseen, new { seen = seen.ToArray() }, cancellationToken)) return ErasureRefusal.Unseen;
        return await connection.ExecuteScalarAsync<bool>(IsWaiting, new { naming = naming.ToArray() }, cancellationToken) ? ErasureRefusal.Waiting : null;
    }

    private static async Task RemoveAsync(NpgsqlConnection connection, PersonTerms terms, CancellationToken cancellationToken)
    {
        var texts = await PersonalCatalogue.ListTextsAsync(connection, cancellationToken);
        foreach (var (_, table) in HeldQueries.Tables)
        {
            if (table.OnErasure is OnErasure.Keep or OnErasure.Tombstone) continue;
            foreach (var sql in Statements(table, [.. texts[table.Name]], terms))
                await connection.ExecuteAsync(sql, PersonSql.Parameters(terms), Database.Unlimited, cancellationToken);
        }
    }

    private static IEnumerable<string> Statements(PersonalTable table, IReadOnlyList<TextColumn> texts, PersonTerms terms)
    {
        if (table.OnErasure == OnErasure.Delete)
            return PersonSql.Condition(table.Name, texts, terms) is { } condition ? [$"delete from {table.Name} t where {condition}"] : [];
        return texts.SelectMany(column => PersonSql.Named(column.AsText, terms).Take(1), (column, _) =>
            $"update {table.Name} t set {column.Name} = {Replaced(column, terms)} where {string.Join(" or ", PersonSql.Named(column.AsText, terms))}");
    }

    private static string Replaced(TextColumn column, PersonTerms terms) => column.Type switch
    {
        "jsonb" => $"({PersonSql.Without(column.AsText, terms, isJson: true)})::jsonb",
        "text[]" => $"array(select {PersonSql.Without("e", terms, isJson: false)} from unnest(t.{column.Name}) with ordinality as a (e, place) order by place)",
        _ => PersonSql.Without(column.AsText, terms, isJson: false),
    };

    // What was deleted lies in PostgreSQL's files until its room is used again; this hands the room back at once.
    private static async Task VacuumAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var touched = HeldQueries.Tables.Where(home => home.Table.OnErasure != OnErasure.Keep).Select(home => home.Table.Name)
            .Where(table => table.StartsWith("public.", StringComparison.Ordinal));
        await connection.ExecuteAsync($"vacuum {string.Join(", ", touched)}", null, Database.Unlimited, cancellationToken);
    }
}
