using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Reach;

/// <summary>The columns of the followers that two accounts share.</summary>
public static class AudienceOverlapTable
{
    public static Table<OverlapAnswer> Table { get; } = new(
        "audience_overlap",
        new("id", Text, row => row.Id) { Personal = Personal.Account },
        new("handle", Text, row => row.Handle) { Personal = Personal.Handle },
        new("captured_at", Instant, row => row.CapturedAt),
        new("other_captured_at", Instant, row => row.OtherCapturedAt),
        new("size", Integer, row => row.Size),
        new("other_size", Integer, row => row.OtherSize),
        new("shared", Integer, row => row.Shared),
        new("jaccard", Number, row => row.Jaccard));
}
