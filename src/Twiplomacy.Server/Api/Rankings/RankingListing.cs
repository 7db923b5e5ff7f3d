using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Panels;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web.MadeUp;
using Twiplomacy.Server.Web.Tables;

namespace Twiplomacy.Server.Api.Rankings;

/// <summary>A page of a ranking: a list like any other, and for statistical programs as SDMX-CSV 2.0 or JSON-stat 2.0.</summary>
public sealed class RankingListing(RankingResult result) : IResult, IEndpointMetadataProvider
{
    public const string Sdmx = "application/vnd.sdmx.data+csv; version=2.0.0";
    public const string JsonStat = "application/json; profile=\"https://json-stat.org/2.0/\"";
    private static readonly string[] Forms = [Representation.Json, Representation.Csv, Sdmx, JsonStat];

    private readonly string _measure = result.Measure;

    private readonly ListAnswer<RankingAnswer> _list = ListAnswer.Of(
        new(result.Page.Select(row => Linked(row, result)), result.About), result.IsExpected ? RankingAnswer.ExpectedColumns : RankingAnswer.Columns);

    /// <summary>With what a model expects.</summary>
    private bool IsExpected => result.IsExpected;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        _list.SayHowLongItHolds(httpContext);
        var form = Representation.Chosen(httpContext, Forms);
        if (form is Representation.Json or Representation.Csv) return _list.WriteAsync(httpContext, form);
        var next = _list.LinkNextPage(httpContext);
        return form == Sdmx ? WriteSdmxAsync(httpContext) : WriteJsonStatAsync(httpContext, next);
    }

    // Every row that has a place before leads to why it moved.
    private static RankingAnswer Linked(RankingAnswer row, RankingResult result) =>
        result.Measure != RankExplanations.Measure || row.PreviousValue is null || result.Revision is not { } revision ? row : row with
        {
            Explanation = $"/api/v1/editions/{revision.Slug}/revisions/{revision.Number}/explanations/{Uri.EscapeDataString(row.Account.Id)}",
        };

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) => builder.Metadata.Add(
        new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(ListEnvelope<RankingAnswer>), Forms));

    private Task WriteSdmxAsync(HttpContext context)
    {
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{MadeUpData.FileName($"{_list.About.Edition ?? "ranking"}-{_measure}", context.MadeUp() is not null)}.sdmx.csv\"";
        return RankingSdmx.Columns(_measure, _list.About, IsExpected).WriteAsync(context, Sdmx + "; charset=utf-8", _list.Rows);
    }

    private Task WriteJsonStatAsync(HttpContext context, string? next) => context.Response.WriteAsJsonAsync(
        RankingJsonStat.Of(_measure, _list.Rows, _list.About with { MadeUp = context.MadeUp()?.Told }, next, IsExpected), options: null, JsonStat, context.RequestAborted);
}

/// <summary>Puts a ranking on four addresses: the plain one, and one for each ending.</summary>
public static class RankingRoutes
{
    public static IEndpointConventionBuilder MapRanking(this IEndpointRouteBuilder routes, string pattern, Delegate handler) => routes.MapForms(
        pattern, handler,
        (".csv", new AddressForm(Representation.Csv)), (".sdmx", new AddressForm(RankingListing.Sdmx)), (".jsonstat", new AddressForm(RankingListing.JsonStat)));
}
