using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Mentions;

/// <summary>The columns of the list of languages.</summary>
public static class LanguageTable
{
    public static Table<LanguageAnswer> Table { get; } = new(
        "languages",
        new("language", Text, row => row.Language),
        new("posts", Integer, row => row.Posts),
        new("share", Share, row => row.Share),
        new("accounts", Integer, row => row.Accounts),
        new("first", Instant, row => row.First),
        new("last", Instant, row => row.Last));
}
