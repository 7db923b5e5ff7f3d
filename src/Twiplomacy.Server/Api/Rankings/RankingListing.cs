using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Panels;
using Twiplomacy.Server.Api.Caching;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Api.MadeUp;

namespace Twiplomacy.Server.Api.Rankings;

/// <summary>A page of a ranking: a list like any other, and for statistical programs as SDMX-CSV 2.0 or JSON-stat 2.0.</summary>
public sealed class RankingListing(string measure, ListAnswer<RankingAnswer> list) : IResult, IEndpointMetadataProvider
{
    public const string Sdmx = "application/vnd.sdmx.data+csv; version=2.0.0";
    public const string JsonStat = "application/json; profile=\"https://json-stat.org/2.0/\"";
    private static readonly string[] Forms = [Representation.Json, Representation.Csv, Sdmx, JsonStat];

    public ListAnswer<RankingAnswer> List => list;

    /// <summary>Whether the answer may be kept; null: no, it follows the evidence.</summary>
    public KeepingOfAnswer? Keeping { get; init; }

    /// <summary>With what a model expects.</summary>
    private bool IsExpected => list.About.Note?.Contains(ExpectedTies.Assumption.ToString(), StringComparison.Ordinal) == true;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (Keeping is { } keeping) httpContext.KeepAnswer(keeping.IsForEver);
        if (Keeping is { IsForEver: true }) httpContext.MarkImmutable();
        var form = Representation.Chosen(httpContext, Forms);
        if (form is Representation.Json or Representation.Csv) return list.WriteAsync(httpContext, form);
        var next = list.LinkNextPage(httpContext);
        return form == Sdmx ? WriteSdmxAsync(httpContext) : WriteJsonStatAsync(httpContext, next);
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) => builder.Metadata.Add(
        new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(ListEnvelope<RankingAnswer>), Forms));

    private Task WriteSdmxAsync(HttpContext context)
    {
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{MadeUpData.FileName($"{list.About.Edition ?? "ranking"}-{measure}", context.MadeUp() is not null)}.sdmx.csv\"";
        return RankingSdmx.Columns(measure, list.About, IsExpected).WriteAsync(context, Sdmx + "; charset=utf-8", list.Rows);
    }

    private Task WriteJsonStatAsync(HttpContext context, string? next) => context.Response.WriteAsJsonAsync(
        RankingJsonStat.Of(measure, list.Rows, list.About with { MadeUp = context.MadeUp()?.Told }, next, IsExpected), options: null, JsonStat, context.RequestAborted);
}

/// <summary>Puts a ranking on four addresses: the plain one, and one for each ending.</summary>
public static class RankingRoutes
{
    public static IEndpointConventionBuilder MapRanking(this IEndpointRouteBuilder routes, string pattern, Delegate handler) => routes.MapForms(
        pattern, handler,
        (".csv", new AddressForm(Representation.Csv)), (".sdmx", new AddressForm(RankingListing.Sdmx)), (".jsonstat", new AddressForm(RankingListing.JsonStat)));
}
