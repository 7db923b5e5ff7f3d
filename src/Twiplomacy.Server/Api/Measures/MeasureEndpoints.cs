using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Analytics.Measures;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Api.Problems;
using Twiplomacy.Server.Suggestions;

namespace Twiplomacy.Server.Api.Measures;

/// <summary>The methodology as data.</summary>
public static class MeasureEndpoints
{
    /// <summary>
    /// Lists every measure with its definition; <c>available</c> says whether it is computed yet, <c>reproducible</c>
    /// is false for those of others that cannot be recomputed.
    /// </summary>
    public static ListAnswer<Measure> List([AsParameters] PageRequest page)
    {
        var after = page.After?.Text(0) ?? "";
        var rows = MeasureCatalogue.All.Where(measure => string.CompareOrdinal(measure.Id, after) > 0).Take(page.Fetch);
        return page.Answer([.. rows], MeasureTable.Table, measure => [measure.Id]);
    }

    /// <summary>Shows the definition of one measure.</summary>
    public static Results<Ok<Measure>, ProblemHttpResult> Get(string id) => MeasureCatalogue.Find(id) is { } measure
        ? TypedResults.Ok(measure)
        : ApiProblem.NotFound("measure", id, DidYouMean.Nearest(id, MeasureCatalogue.All.Select(known => known.Id)));
}
