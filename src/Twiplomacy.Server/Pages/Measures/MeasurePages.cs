using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Analytics.Measures;
using Twiplomacy.Server.Web.Problems;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Core.Text;

namespace Twiplomacy.Server.Pages.Measures;

/// <summary>The methodology, to read.</summary>
public static class MeasurePages
{
    public static RazorComponentResult List() => PageAnswer.Of<MeasureListPage, IReadOnlyList<Measure>>(MeasureCatalogue.All);

    public static RazorComponentResult Get(string id) => PageAnswer.Of<MeasurePage, Measure>(MeasureCatalogue.Find(id)
        ?? throw new ProblemException(ApiProblem.NotFound("measure", id, DidYouMean.Nearest(id, MeasureCatalogue.All.Select(known => known.Id)))));
}
