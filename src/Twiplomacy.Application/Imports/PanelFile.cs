using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Imports;

/// <summary>A file that describes the accounts of a panel.</summary>
public static class PanelFile
{
    /// <summary>It is read as one, whatever other columns it has.</summary>
    /// <param name="columns">What the columns of a table of people hold; null: as they are called.</param>
    public static ImportDeclaration Declaration(string platform, ColumnMap? columns = null) =>
        new() { Platform = platform, Format = "panel", Columns = columns };

    /// <summary>What is wrong with a map of a panel's columns; null if nothing is.</summary>
    public static Message? FaultOf(string columns) =>
        !ColumnMap.TryParse(columns, out var map, out var problem) ? problem : map.IsOfPeople ? null : ColumnMessages.NoPerson;
}
