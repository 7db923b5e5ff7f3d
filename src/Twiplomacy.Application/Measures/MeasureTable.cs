using Twiplomacy.Core.Measures;
using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Measures;

/// <summary>The columns of the list of measures.</summary>
public static class MeasureTable
{
    public static Table<Measure> Table { get; } = new(
        "measures",
        new("id", Word, measure => measure.Id),
        new("version", Integer, measure => measure.Version),
        new("name", Text, measure => measure.Name),
        new("of", Word, measure => measure.Of),
        new("formula", Text, measure => measure.Formula),
        new("unit", Word, measure => measure.Unit),
        new("source", Word, measure => measure.Source),
        new("study", Text, measure => measure.Study is { } names ? string.Join("; ", names.Select(n => $"{n.From}-{n.To}: {n.Name}")) : null),
        new("relation", Word, measure => measure.Relation),
        new("caveats", Text, measure => measure.Caveats),
        new("available", ColumnType.Boolean, measure => measure.Available),
        new("reproducible", ColumnType.Boolean, measure => measure.Reproducible));
}
