using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Groups;

/// <summary>The ties between rows and columns of somebody's choice.</summary>
/// <param name="Slug">The edition.</param>
/// <param name="Rows">The rows chosen so far, by whatever they are called, separated by commas.</param>
/// <param name="Columns">The columns; the same as the rows, where there are none.</param>
/// <param name="Chance">Whether each cell is set beside random networks with the same degrees.</param>
/// <param name="AddRow">One more row: a country or group.</param>
/// <param name="RowAccount">One more row: an account.</param>
/// <param name="AddColumn">One more column: a country or group.</param>
/// <param name="ColumnAccount">One more column: an account.</param>
public sealed record ChosenMatrixQuery(
    [property: Key] string Slug, string? Rows = null, string? Columns = null, bool Chance = false, string? AddRow = null, string? RowAccount = null,
    string? AddColumn = null, string? ColumnAccount = null);
