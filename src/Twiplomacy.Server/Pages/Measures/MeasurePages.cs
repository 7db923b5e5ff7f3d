using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Application.Measures;
using Twiplomacy.Core.Measures;
using Twiplomacy.Server.Pages.Frame;

namespace Twiplomacy.Server.Pages.Measures;

/// <summary>The methodology, to read.</summary>
public static class MeasurePages
{
    public static RazorComponentResult List() => PageAnswer.Of<MeasureListPage, MeasureListView>(new(MeasureCatalogue.All, WorkedExample.Compute()));

    public static RazorComponentResult Get(string id) => PageAnswer.Of<MeasurePage, Measure>(MeasureQuestions.Ask(new MeasureQuery(id)));
}
