using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Measures;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;
using Twiplomacy.Server.Web.MadeUp;
using Twiplomacy.Server.Web.Tables;

namespace Twiplomacy.Server.Api.Rankings;

/// <summary>A page of a ranking: a list like any other, and for statistical programs as SDMX-CSV 2.0 or JSON-stat 2.0.</summary>
public sealed class RankingListing(RankingResult result) : IResult, IEndpointMetadataProvider
{
    private static readonly string[] Forms = [Representation.Json, Representation.Csv, SdmxOutput.MediaType, JsonStatOutput.MediaType];

    private readonly string _measure = result.Measure;

    private readonly ListAnswer<RankingAnswer> _list = ListAnswer.Of(
        new(result.Page.Select(row => Linked(row, result)), result.About), result.IsExpected ? RankingAnswer.TableWithExpected : RankingAnswer.Table);

    /// <summary>With what a model expects.</summary>
    private bool IsExpected => result.IsExpected;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        _list.SayHowLongItHolds(httpContext);
        var form = Representation.Chosen(httpContext, Forms);
        if (form is Representation.Json or Representation.Csv) return _list.WriteAsync(httpContext, form);
        var next = _list.LinkNextPage(httpContext);
        return form == SdmxOutput.MediaType ? WriteSdmxAsync(httpContext) : WriteJsonStatAsync(httpContext, next);
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
        context.Response.KeepAs($"{_list.About.Edition ?? "ranking"}-{_measure}", ".sdmx.csv", context.MadeUp() is not null);
        return SdmxOutput.Of(StatisticalTable(), RankedTable.Dataflow).WriteAsync(context, SdmxOutput.MediaType + "; charset=utf-8", _list.Rows);
    }

    private Task WriteJsonStatAsync(HttpContext context, string? next)
    {
        var (about, definition) = (_list.About, MeasureCatalogue.Find(_measure));
        var cube = JsonStatOutput.Of(StatisticalTable(), _list.Rows, NameOf, new JsonStatAbout(
            $"{definition?.Name ?? _measure}{(about.Edition is null ? "" : ", " + about.Edition)}", definition?.Source ?? "",
            about.AsOf?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", next,
            [.. ((string?[])[context.MadeUp()?.Told, about.Note]).OfType<string>()],
            new RankingExtension(_measure, definition?.Version, about.Edition, about.Revision, about.AsOf, about.Provisional)));
        return context.Response.WriteAsJsonAsync(cube, options: null, JsonStatOutput.MediaType, context.RequestAborted);
    }

    private Table<RankingAnswer> StatisticalTable() => RankedTable.Of(new RankedOrigin(
        _measure, _list.About.Edition, _list.About.Revision, _list.About.AsOf, _list.About.Provisional == true, IsExpected ? ExpectedTies.Assumption.ToString() : null))
        .Over<RankingAnswer>(row => row.Published);

    private static JsonStatRow NameOf(RankingAnswer row) => new(
        row.Account.Id, row.Account.Handle ?? row.Account.Id, row.Status is "certain" or "ranked" ? null : row.Status);
}

/// <summary>What JSON-stat has no place of its own for.</summary>
public sealed record RankingExtension(string Measure, int? MeasureVersion, string? Edition, int? Revision, DateTimeOffset? AsOf, bool? Provisional);

/// <summary>Puts a ranking on four addresses: the plain one, and one for each ending.</summary>
public static class RankingRoutes
{
    public static IEndpointConventionBuilder MapRanking(this IEndpointRouteBuilder routes, string pattern, Delegate handler) => routes.MapForms(
        pattern, handler,
        (".csv", new AddressForm(Representation.Csv)), (".sdmx", new AddressForm(SdmxOutput.MediaType)), (".jsonstat", new AddressForm(JsonStatOutput.MediaType)));
}
