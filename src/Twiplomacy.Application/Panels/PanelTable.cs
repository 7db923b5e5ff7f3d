using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Panels;

/// <summary>The columns of the list of panels.</summary>
public static class PanelTable
{
    public static Table<PanelAnswer> Table { get; } = new(
        "panels",
        new("slug", Word, panel => panel.Slug),
        new("title", Text, panel => panel.Title) { Personal = Personal.FreeText },
        new("platform", Word, panel => panel.Platform),
        new("revision", Integer, panel => panel.Revision),
        new("accounts", Integer, panel => panel.Accounts));
}
