using Npgsql;
using NpgsqlTypes;

namespace Twiplomacy.Storage.Connections;

/// <summary>The one way to COPY: a table's columns, each with its type and what stands in it of a row.</summary>
internal sealed class CopyTable<TRow>(string table)
{
    private readonly List<string> _columns = [];
    private readonly List<Action<NpgsqlBinaryImporter, TRow>> _cells = [];

    /// <summary>How long the server may be silent: it answers once, when the last row is in its indexes.</summary>
    public TimeSpan? Timeout { get; init; }

    public CopyTable<TRow> Integer(string column, Func<TRow, int> value) => Add(column, value, NpgsqlDbType.Integer);

    public CopyTable<TRow> Integer(string column, Func<TRow, int?> value) => AddOptional(column, value, NpgsqlDbType.Integer);

    public CopyTable<TRow> Smallint(string column, Func<TRow, short> value) => Add(column, value, NpgsqlDbType.Smallint);

    public CopyTable<TRow> Smallint(string column, Func<TRow, short?> value) => AddOptional(column, value, NpgsqlDbType.Smallint);

    public CopyTable<TRow> Bigint(string column, Func<TRow, long> value) => Add(column, value, NpgsqlDbType.Bigint);

    public CopyTable<TRow> Bigint(string column, Func<TRow, long?> value) => AddOptional(column, value, NpgsqlDbType.Bigint);

    public CopyTable<TRow> Number(string column, Func<TRow, double?> value) => AddOptional(column, value, NpgsqlDbType.Double);

    public CopyTable<TRow> Flag(string column, Func<TRow, bool?> value) => AddOptional(column, value, NpgsqlDbType.Boolean);

    public CopyTable<TRow> Day(string column, Func<TRow, DateOnly?> value) => AddOptional(column, value, NpgsqlDbType.Date);

    public CopyTable<TRow> Instant(string column, Func<TRow, DateTimeOffset> value) =>
        Add(column, row => value(row).ToUniversalTime(), NpgsqlDbType.TimestampTz);

    public CopyTable<TRow> Instant(string column, Func<TRow, DateTimeOffset?> value) =>
        AddOptional(column, row => value(row)?.ToUniversalTime(), NpgsqlDbType.TimestampTz);

    public CopyTable<TRow> Text(string column, Func<TRow, string?> value) => AddReference(column, value, NpgsqlDbType.Text);

    public CopyTable<TRow> Json(string column, Func<TRow, string?> value) => AddReference(column, value, NpgsqlDbType.Jsonb);

    public CopyTable<TRow> Bytes(string column, Func<TRow, byte[]?> value) => AddReference(column, value, NpgsqlDbType.Bytea);

    public CopyTable<TRow> Integers(string column, Func<TRow, int[]?> value) => AddReference(column, value, NpgsqlDbType.Array | NpgsqlDbType.Integer);

    public CopyTable<TRow> Bigints(string column, Func<TRow, long[]?> value) => AddReference(column, value, NpgsqlDbType.Array | NpgsqlDbType.Bigint);

    public CopyTable<TRow> Texts(string column, Func<TRow, string[]?> value) => AddReference(column, value, NpgsqlDbType.Array | NpgsqlDbType.Text);

    public async Task WriteAsync(NpgsqlConnection connection, IEnumerable<TRow> rows, CancellationToken cancellationToken)
    {
        await using var copy = await BeginAsync(connection, cancellationToken);
        foreach (var row in rows) Write(copy, row);
        await copy.CompleteAsync(cancellationToken);
    }

    public async Task WriteAsync(NpgsqlConnection connection, IAsyncEnumerable<TRow> rows, CancellationToken cancellationToken)
    {
        await using var copy = await BeginAsync(connection, cancellationToken);
        await foreach (var row in rows.WithCancellation(cancellationToken)) Write(copy, row);
        await copy.CompleteAsync(cancellationToken);
    }

    private async Task<NpgsqlBinaryImporter> BeginAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var copy = await connection.BeginBinaryImportAsync($"copy {table} ({string.Join(", ", _columns)}) from stdin (format binary)", cancellationToken);
        if (Timeout is { } longest) copy.Timeout = longest;
        return copy;
    }

    private void Write(NpgsqlBinaryImporter copy, TRow row)
    {
        copy.StartRow();
        foreach (var cell in _cells) cell(copy, row);
    }

    private CopyTable<TRow> Add<T>(string column, Func<TRow, T> value, NpgsqlDbType type) where T : struct =>
        Add(column, (copy, row) => copy.Write(value(row), type));

    private CopyTable<TRow> AddOptional<T>(string column, Func<TRow, T?> value, NpgsqlDbType type) where T : struct =>
        Add(column, (copy, row) =>
        {
            if (value(row) is { } known) copy.Write(known, type);
            else copy.WriteNull();
        });

    private CopyTable<TRow> AddReference<T>(string column, Func<TRow, T?> value, NpgsqlDbType type) where T : class =>
        Add(column, (copy, row) =>
        {
            if (value(row) is { } known) copy.Write(known, type);
            else copy.WriteNull();
        });

    private CopyTable<TRow> Add(string column, Action<NpgsqlBinaryImporter, TRow> cell)
    {
        _columns.Add(column);
        _cells.Add(cell);
        return this;
    }
}
