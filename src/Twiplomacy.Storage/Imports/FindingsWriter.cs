using Npgsql;
using NpgsqlTypes;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Storage.Imports;

/// <summary>What reading found besides data: the files, the rows that could not be read, and warnings.</summary>
public sealed record ImportFindings(
    IReadOnlyList<ImportEntryRow> Entries, IReadOnlyList<RejectedFinding> Rejected, IReadOnlyList<WarningFinding> Warnings)
{
    public static ImportFindings None { get; } = new([], [], []);
}

/// <summary>A row that could not be read, with its text.</summary>
public readonly record struct RejectedFinding(int File, long Row, Message Reason, string Raw);

/// <summary>A warning about a row, or about a whole file where the row is 0.</summary>
public readonly record struct WarningFinding(int File, long Row, Message Message);

internal static class FindingsWriter
{
    public static async Task WriteAsync(
        NpgsqlConnection connection, int importId, ImportFindings findings, CancellationToken cancellationToken)
    {
        await CopyAsync(connection, "copy import_entry (import_id, file, path, format, refused, said) from stdin (format binary)",
            findings.Entries, (copy, _, entry) =>
            {
                copy.Write(importId, NpgsqlDbType.Integer);
                copy.Write(entry.File, NpgsqlDbType.Integer);
                copy.Write(Text(entry.Path), NpgsqlDbType.Text);
                WriteOptional(copy, entry.Format);
                if (entry.Refused is { } refused) WriteSaid(copy, refused);
                else WriteNothing(copy);
            }, cancellationToken);
        await CopyAsync(connection, "copy rejected_row (import_id, number, file, row, raw, reason, said) from stdin (format binary)",
            findings.Rejected, (copy, number, rejected) =>
            {
                WritePlace(copy, importId, number, rejected.File, rejected.Row);
                copy.Write(Text(rejected.Raw), NpgsqlDbType.Text);
                WriteSaid(copy, rejected.Reason);
            }, cancellationToken);
        await CopyAsync(connection, "copy import_warning (import_id, number, file, row, message, said) from stdin (format binary)",
            findings.Warnings, (copy, number, warning) =>
            {
                WritePlace(copy, importId, number, warning.File, warning.Row);
                WriteSaid(copy, warning.Message);
            }, cancellationToken);
    }

    private static async Task CopyAsync<T>(
        NpgsqlConnection connection, string sql, IReadOnlyList<T> rows, Action<NpgsqlBinaryImporter, int, T> write,
        CancellationToken cancellationToken)
    {
        if (rows.Count == 0) return;
        await using var copy = await connection.BeginBinaryImportAsync(sql, cancellationToken);
        for (var i = 0; i < rows.Count; i++)
        {
            copy.StartRow();
            write(copy, i + 1, rows[i]);
        }
        await copy.CompleteAsync(cancellationToken);
    }

    private static void WritePlace(NpgsqlBinaryImporter copy, int importId, int number, int file, long row)
    {
        copy.Write(importId, NpgsqlDbType.Integer);
        copy.Write(number, NpgsqlDbType.Integer);
        copy.Write(file, NpgsqlDbType.Integer);
        copy.Write(row, NpgsqlDbType.Bigint);
    }

    // The English text and the data.
    private static void WriteSaid(NpgsqlBinaryImporter copy, Message message)
    {
        copy.Write(Text(message.ToString()), NpgsqlDbType.Text);
        copy.Write(StoredMessage.Write(message), NpgsqlDbType.Jsonb);
    }

    private static void WriteNothing(NpgsqlBinaryImporter copy)
    {
        copy.WriteNull();
        copy.WriteNull();
    }

    private static void WriteOptional(NpgsqlBinaryImporter copy, string? text)
    {
        if (text is null) copy.WriteNull();
        else copy.Write(Text(text), NpgsqlDbType.Text);
    }

    // PostgreSQL's text holds no NUL; what stands in its place is still to be seen.
    private static string Text(string text) => text.Replace('\0', '\uFFFD');
}
