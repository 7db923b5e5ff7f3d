using Twiplomacy.Application.Measures;
using Twiplomacy.Core.Measures;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Measures;

/// <summary>The methodology as data.</summary>
public static class MeasureEndpoints
{
    /// <summary>
    /// Lists every measure with its definition; <c>available</c> says whether it is computed yet, <c>reproducible</c>
    /// is false for those of others that cannot be recomputed.
    /// </summary>
    public static ListAnswer<Measure> List(Asked<MeasureListQuery> asked) => ListAnswer.Of(MeasureQuestions.Ask(asked.Query), MeasureTable.Table);

    /// <summary>Shows the definition of one measure.</summary>
    public static Measure Get(Asked<MeasureQuery> asked) => MeasureQuestions.Ask(asked.Query);
}
