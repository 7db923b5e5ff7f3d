using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.PersonalData;

/// <summary>Which columns of the database can name a person, by PostgreSQL's own catalogue: nobody has to think of a new one.</summary>
internal static class PersonalCatalogue
{
    private const string ListTexts = """
        select format('%s.%s', n.nspname, c.relname) as "Table", quote_ident(a.attname) as "Name",
            case when a.atttypid = 'text[]'::regtype then 'text[]' when a.atttypid in ('json'::regtype, 'jsonb'::regtype) then 'jsonb' else 'text' end as "Type"
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where n.nspname in ('public', 'hangfire') and c.relkind in ('r', 'p')
          and a.atttypid in (
              'text'::regtype, 'varchar'::regtype, 'bpchar'::regtype, 'json'::regtype, 'jsonb'::regtype, 'text[]'::regtype, 'varchar[]'::regtype)
        order by 1, a.attnum
        """;

    private const string ListShown = """
        select format('%s.%s', n.nspname, c.relname) as "Table", quote_ident(a.attname) as "Name", format_type(a.atttypid, null) as "Type"
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where n.nspname in ('public', 'hangfire') and c.relkind in ('r', 'p')
          and a.atttypid not in ('bytea'::regtype, 'uuid'::regtype)
          and a.attname not in ('password_hash', 'invocationdata', 'payload', 'fencing_token', 'reserved_token', 'message_id')
        order by 1, a.attnum
        """;

    /// <summary>Every column of text, JSON or several texts, by its table.</summary>
    public static async Task<ILookup<string, TextColumn>> ListTextsAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        (await connection.QueryAsync<TextColumn>(ListTexts, cancellationToken)).ToLookup(column => column.Table);

    /// <summary>Every column that somebody may be shown of what is held of them: no secrets, no bytes.</summary>
    public static async Task<ILookup<string, TextColumn>> ListShownAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        (await connection.QueryAsync<TextColumn>(ListShown, cancellationToken)).ToLookup(column => column.Table);
}
