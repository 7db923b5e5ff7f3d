using Twiplomacy.Application.Rankings;
using Twiplomacy.Server.Web;
using Twiplomacy.Server.Web.Tables;

namespace Twiplomacy.Server.Pages.Rankings;

/// <summary>A panel's editions side by side as a file: every row that the filters take, on whichever page of the table it stands.</summary>
public sealed class YearlyFile(YearlyResult found, string name, bool isMadeUp) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        httpContext.Response.KeepAs(name, ".csv", isMadeUp);
        return YearlyTable.Of([.. found.Editions.Select(edition => edition.Slug)])
            .WriteAsync(httpContext, Representation.Csv + "; charset=utf-8", found.Page.Rows, forPeople: true);
    }
}
