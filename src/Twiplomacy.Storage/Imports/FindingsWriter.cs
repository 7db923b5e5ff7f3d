using Npgsql;
using Twiplomacy.Core.Messages;
using Twiplomacy.Storage.Connections;

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
        await CopyAsync(connection, Of<ImportEntryRow>("import_entry", importId).Integer("file", row => row.Value.File)
            .Text("path", row => StorableText.Of(row.Value.Path)).Text("format", row => StorableText.Of(row.Value.Format))
            .Text("refused", row => Said.Words(row.Value.Refused)).Json("said", row => Said.Json(row.Value.Refused)),
            findings.Entries, cancellationToken);
        await CopyAsync(connection, Of<RejectedFinding>("rejected_row", importId).Integer("number", row => row.Number)
            .Integer("file", row => row.Value.File).Bigint("row", row => row.Value.Row).Text("raw", row => StorableText.Of(row.Value.Raw))
            .Text("reason", row => Said.Words(row.Value.Reason)).Json("said", row => Said.Json(row.Value.Reason)),
            findings.Rejected, cancellationToken);
        await CopyAsync(connection, Of<WarningFinding>("import_warning", importId).Integer("number", row => row.Number)
            .Integer("file", row => row.Value.File).Bigint("row", row => row.Value.Row)
            .Text("message", row => Said.Words(row.Value.Message)).Json("said", row => Said.Json(row.Value.Message)),
            findings.Warnings, cancellationToken);
    }

    private static CopyTable<(int Number, T Value)> Of<T>(string table, int importId) =>
        new CopyTable<(int Number, T Value)>(table).Integer("import_id", _ => importId);

    private static Task CopyAsync<T>(
        NpgsqlConnection connection, CopyTable<(int Number, T Value)> table, IReadOnlyList<T> rows, CancellationToken cancellationToken) =>
        rows.Count == 0 ? Task.CompletedTask : table.WriteAsync(connection, rows.Select((row, index) => (index + 1, row)), cancellationToken);
}
