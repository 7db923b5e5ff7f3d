using Twiplomacy.Analytics.Comparisons;
using Twiplomacy.Core.Measures;

namespace Twiplomacy.Application.Comparisons;

/// <summary>One measure of every group compared.</summary>
/// <param name="Measure">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Unit">What its values count.</param>
/// <param name="Values">Each group's figures.</param>
public sealed record GroupMeasureAnswer(string Measure, string? Name, string? Unit, IReadOnlyList<GroupFigureAnswer?> Values)
{
    public static GroupMeasureAnswer Of(string id, IReadOnlyList<ComparedGroup> groups)
    {
        var measure = MeasureCatalogue.Find(id);
        return new GroupMeasureAnswer(id, measure?.Name, measure?.Unit, [.. groups.Select(g => GroupFigureAnswer.Of(g.Measures.GetValueOrDefault(id)))]);
    }
}
