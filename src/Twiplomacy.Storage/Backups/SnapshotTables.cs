using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Backups;

/// <summary>
/// The tables and sequences of our schema and of Hangfire's, by PostgreSQL's own catalogue, so that a new table is in the next
/// backup without anybody thinking of it. What only describes the running programs is left out.
/// </summary>
internal static class SnapshotTables
{
    // Written by the migrations and by Hangfire's own installer, or true of running processes only.
    private const string ListColumns =
        """
        select format('%s.%s', n.nspname, c.relname) as table, array_agg(a.attname::text order by a.attnum) as columns
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        where n.nspname in ('public', 'hangfire') and c.relkind in ('r', 'p') and not c.relispartition
          and format('%s.%s', n.nspname, c.relname) not in ('public.schema_migration', 'hangfire.schema', 'hangfire.server', 'hangfire.lock')
        group by 1
        order by 1
        """;

    private const string ListSequences =
        "select format('%s.%s', schemaname, sequencename) from pg_sequences where schemaname in ('public', 'hangfire') order by 1";

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
}

/// <summary>A table and the columns that are written to it; what it generates itself is not among them.</summary>
internal sealed record SnapshotTable(string Table, string[] Columns);

/// <summary>A foreign key with everything that makes it again.</summary>
internal sealed record ForeignKey(string Table, string Name, string Definition);
