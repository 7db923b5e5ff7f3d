using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Application.Imports;

/// <summary>An import: what was handed in, what was declared about it, and what it brought.</summary>
public sealed record ImportAnswer
{
    /// <example>12</example>
    public required int Id { get; init; }

    /// <summary>The export's name as handed in.</summary>
    /// <example>LaurentFabius.zip</example>
    public required string Name { get; init; }

    public required ImportStatus Status { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>SHA-256 of the content; of several files, of their list of hashes and paths.</summary>
    public required string ContentHash { get; init; }

    /// <summary>What was declared because the export cannot say it.</summary>
    public JsonNode? Declaration { get; init; }

    /// <summary>The panel that the import made a revision of, if it did.</summary>
    public JsonNode? Panel { get; init; }

    /// <summary>What it brought, in numbers; null until it is published.</summary>
    public JsonNode? Effect { get; init; }

    /// <summary>Why nothing was taken, if it failed.</summary>
    public string? Error { get; init; }

    /// <summary>The job that reads it or takes it back, in the answer to who asked for that.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Job { get; init; }

    /// <summary>The files inside the export: by which format each was read, or why not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ImportFileAnswer>? Files { get; init; }

    /// <summary>What to know about rows that were not rejected.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ImportWarningAnswer>? Warnings { get; init; }

    public static ImportAnswer Of(ImportRow row) => new()
    {
        Id = row.ImportId, Name = row.Name, Status = row.Status, CreatedAt = row.CreatedAt, FinishedAt = row.FinishedAt,
        ContentHash = row.ContentHash, Declaration = Json(row.Declaration), Panel = Json(row.Panel), Effect = Json(row.Effect),
        Error = row.Error?.ToString(),
    };

    private static JsonNode? Json(string? text) => text is null ? null : JsonNode.Parse(text);
}
