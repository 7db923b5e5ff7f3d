using Twiplomacy.Core.Text;
using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Notes;

/// <summary>The columns of the lists of notes and goals.</summary>
public static class NoteTables
{
    public static Table<NoteAnswer> Notes { get; } = new(
        "notes",
        new("id", Integer, row => row.Id),
        new("about", Word, row => EnumWord.Of(row.About)),
        new("subject", Text, row => row.Subject) { Personal = Personal.Account },
        new("kind", Word, row => EnumWord.Of(row.Kind)),
        new("words", Text, row => row.Words) { Personal = Personal.FreeText },
        new("from", Day, row => row.From),
        new("to", Day, row => row.To),
        new("countries", Word, row => row.Countries),
        new("platforms", Word, row => row.Platforms),
        new("source", Text, row => row.Source) { Personal = Personal.FreeText },
        new("written_at", Instant, row => row.WrittenAt),
        new("precision", Word, row => EnumWord.Of(row.Precision)));

    public static Table<GoalAnswer> Goals { get; } = new(
        "goals",
        new("id", Integer, row => row.Id),
        new("account", Text, row => row.Account) { Personal = Personal.Account },
        new("measure", Word, row => row.Measure),
        new("value", Number, row => row.Value),
        new("due", Day, row => row.Due),
        new("owner", Text, row => row.Owner) { Personal = Personal.FreeText },
        new("set_at", Instant, row => row.SetAt));
}
