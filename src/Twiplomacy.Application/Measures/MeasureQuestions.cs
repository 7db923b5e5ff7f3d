using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;
using Twiplomacy.Core.Measures;
using Twiplomacy.Core.Text;

namespace Twiplomacy.Application.Measures;

/// <summary>The methodology as data.</summary>
public static class MeasureQuestions
{
    public static ListResult<Measure> Ask(MeasureListQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var after = query.After()?.Text(0) ?? "";
        var rows = MeasureCatalogue.All.Where(measure => string.CompareOrdinal(measure.Id, after) > 0).Take(query.Page.Fetch);
        return new(query.Cut([.. rows], measure => [measure.Id]));
    }

    public static Measure Ask(MeasureQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return MeasureCatalogue.Find(query.Id) ?? throw RefusedException.NotFound(
            MeasureMessages.NoSuchMeasure(), Absence.Of("measure", query.Id, DidYouMean.Nearest(query.Id, MeasureCatalogue.All.Select(known => known.Id)), "id"));
    }
}
