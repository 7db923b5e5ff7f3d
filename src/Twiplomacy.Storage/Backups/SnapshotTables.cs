using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Backups;

/// <summary>
/// The tables and sequences of our schema and of Hangfire's, by PostgreSQL's own catalogue, so that a new table is in the next
/// backup without anybody thinking of it. What only describes the running programs is left out, and what an extension made.
/// </summary>
internal static class SnapshotTables
{
    /// <summary>
    /// For a transaction that copies tables, as pg_dump has it: the text of a value does not depend on the settings of a role or
    /// a database, and no limit of time cuts a long copy off.
    /// </summary>
    public const string Pin =
        """
        set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC'; set local extra_float_digits = 3;
        set local statement_timeout = 0; set local lock_timeout = 0; set local idle_in_transaction_session_timeout = 0
        """;

    // Written by the migrations and by Hangfire's own installer, or true of running processes only; who is signed in, since a
    // session that has ended must not come back; and what follows from the rest and is made again when it is asked for.
    private const string ListColumns =
        """
        select format('%s.%s', n.nspname, c.relname) as table, array_agg(a.attname::text order by a.attnum) as columns
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        where n.nspname in ('public', 'hangfire') and c.relkind in ('r', 'p') and not c.relispartition
          and format('%s.%s', n.nspname, c.relname) not in ('public.schema_migration', 'public.session', 'hangfire.schema', 'hangfire.server', 'hangfire.lock',
              'public.panel_change', 'public.panel_change_basis')
          and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
        group by 1
        order by 1
        """;

    private const string ListSequences =
        """
        select format('%s.%s', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('public', 'hangfire') and c.relkind = 'S'
          and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
        order by 1
        """;

    private const string FindFirst =
        """
        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('public', 'hangfire') and c.relkind <> 'i' and c.relkind <> 'I'
          and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
        union all
        select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname in ('public', 'hangfire')
          and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
        order by 1
        limit 1
        """;

    /// <summary>The first table, sequence, view or function where ours go, whoever made it; null if there is nothing.</summary>
    public static Task<string?> FindFirstAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        connection.ExecuteScalarAsync<string>(FindFirst, cancellationToken);

    private const string ListForeignKeys =
        """
        select format('%I.%I', n.nspname, c.relname) as table, format('%I', k.conname) as name, pg_get_constraintdef(k.oid) as definition
        from pg_constraint k
        join pg_class c on c.oid = k.conrelid
        join pg_namespace n on n.oid = c.relnamespace
        where k.contype = 'f' and k.conparentid = 0 and n.nspname in ('public', 'hangfire')
        order by 1, 2
        """;

    public static async Task<IReadOnlyList<SnapshotTable>> ListAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        [.. await connection.QueryAsync<SnapshotTable>(ListColumns, cancellationToken)];

    public static async Task<IReadOnlyList<string>> ListSequencesAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        [.. await connection.QueryAsync<string>(ListSequences, cancellationToken)];

    public static async Task<IReadOnlyList<ForeignKey>> ListForeignKeysAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        [.. await connection.QueryAsync<ForeignKey>(ListForeignKeys, cancellationToken)];

    /// <summary>A name of two parts as SQL wants it.</summary>
    public static string Quoted(string name) => string.Join('.', name.Split('.').Select(part => $"\"{part.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));

    public static string Quoted(IEnumerable<string> columns) => string.Join(", ", columns.Select(Quoted));

    public static string Quoted(IEnumerable<SnapshotTable> tables) => Quoted(tables.Select(table => table.Table));
}

/// <summary>A table and the columns that are written to it; what it generates itself is not among them.</summary>
internal sealed record SnapshotTable(string Table, string[] Columns);

/// <summary>A foreign key with everything that makes it again.</summary>
internal sealed record ForeignKey(string Table, string Name, string Definition);
