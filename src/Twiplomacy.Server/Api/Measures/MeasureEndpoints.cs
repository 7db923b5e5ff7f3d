using Twiplomacy.Analytics.Measures;
using Twiplomacy.Application.Measures;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Measures;

/// <summary>The methodology as data.</summary>
public static class MeasureEndpoints
{
    private static readonly CsvTable<Measure> Columns = new(
        ("id", measure => measure.Id),
        ("version", measure => measure.Version),
        ("name", measure => measure.Name),
        ("of", measure => measure.Of),
        ("formula", measure => measure.Formula),
        ("unit", measure => measure.Unit),
        ("source", measure => measure.Source),
        ("study", measure => measure.Study is { } names ? string.Join("; ", names.Select(n => $"{n.From}-{n.To}: {n.Name}")) : null),
        ("relation", measure => measure.Relation),
        ("caveats", measure => measure.Caveats),
        ("available", measure => measure.Available),
        ("reproducible", measure => measure.Reproducible));

    /// <summary>
    /// Lists every measure with its definition; <c>available</c> says whether it is computed yet, <c>reproducible</c>
    /// is false for those of others that cannot be recomputed.
    /// </summary>
    public static ListAnswer<Measure> List(Asked<MeasureListQuery> asked) => ListAnswer.Of(MeasureQuestions.Ask(asked.Query), Columns);

    /// <summary>Shows the definition of one measure.</summary>
    public static Measure Get(Asked<MeasureQuery> asked) => MeasureQuestions.Ask(asked.Query);
}
