using Twiplomacy.Core.Text;
using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Reach;

/// <summary>The columns of the captures of an audience.</summary>
public static class AudienceTable
{
    public static Table<AudienceAnswer> Table { get; } = new(
        "audience",
        new("captured_at", Instant, row => row.CapturedAt),
        new("size", Integer, row => row.Size),
        new("completeness", Word, row => EnumWord.Of(row.Completeness)),
        new("stated_size", Integer, row => row.StatedSize),
        new("since", Instant, row => row.Since),
        new("gained", Integer, row => row.Gained),
        new("lost", Integer, row => row.Lost),
        new("growth", Number, row => row.Growth));
}
