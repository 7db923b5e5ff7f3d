using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Imports;

/// <summary>The columns of the list of imports.</summary>
public static class ImportTable
{
    public static Table<ImportAnswer> Table { get; } = new(
        "imports",
        new("id", Integer, import => import.Id),
        new("name", Text, import => import.Name) { Personal = Personal.FreeText },
        new("status", Word, import => import.Status.ToString().ToLowerInvariant()),
        new("created_at", Instant, import => import.CreatedAt),
        new("finished_at", Instant, import => import.FinishedAt),
        new("content_hash", Text, import => import.ContentHash),
        new("lists", Integer, import => (int?)import.Effect?["lists"]),
        new("members", Integer, import => (long?)import.Effect?["members"]),
        new("profiles", Integer, import => (long?)import.Effect?["profiles"]),
        new("posts", Integer, import => (long?)import.Effect?["posts"]),
        new("mentions", Integer, import => (long?)import.Effect?["mentions"]),
        new("rejected", Integer, import => (int?)import.Effect?["rejected"]),
        new("error", Text, import => import.Error) { Personal = Personal.FreeText });
}
