using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Twiplomacy.Analytics.Measures;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Panels;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Server.Api.Caching;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Api.MadeUp;

namespace Twiplomacy.Server.Api.Rankings;

/// <summary>A page of a ranking: a list like any other, and for statistical programs as SDMX-CSV 2.0 or JSON-stat 2.0.</summary>
public sealed class RankingListing(string measure, ListAnswer<RankingAnswer> list) : IResult, IEndpointMetadataProvider
{
    private static readonly string[] Forms = [Representation.Json, Representation.Csv, SdmxOutput.MediaType, JsonStatOutput.MediaType];

    public ListAnswer<RankingAnswer> List => list;

    /// <summary>Whether the answer may be kept; null: no, it follows the evidence.</summary>
    public KeepingOfAnswer? Keeping { get; init; }

    /// <summary>With what a model expects.</summary>
    private bool IsExpected => list.About.Note?.Contains(ExpectedTies.Assumption, StringComparison.Ordinal) == true;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (Keeping is { } keeping) httpContext.KeepAnswer(keeping.IsForEver);
        if (Keeping is { IsForEver: true }) httpContext.MarkImmutable();
        var form = Representation.Chosen(httpContext, Forms);
        if (form is Representation.Json or Representation.Csv) return list.WriteAsync(httpContext, form);
        var next = list.LinkNextPage(httpContext);
        return form == SdmxOutput.MediaType ? WriteSdmxAsync(httpContext) : WriteJsonStatAsync(httpContext, next);
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) => builder.Metadata.Add(
        new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(ListEnvelope<RankingAnswer>), Forms));

    private Task WriteSdmxAsync(HttpContext context)
    {
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{MadeUpData.FileName($"{list.About.Edition ?? "ranking"}-{measure}", context.MadeUp() is not null)}.sdmx.csv\"";
        return SdmxOutput.Of(StatisticalTable(), RankedTable.Dataflow).WriteAsync(context, SdmxOutput.MediaType + "; charset=utf-8", list.Rows);
    }

    private Task WriteJsonStatAsync(HttpContext context, string? next)
    {
        var (about, definition) = (list.About, MeasureCatalogue.Find(measure));
        var cube = JsonStatOutput.Of(StatisticalTable(), list.Rows, NameOf, new JsonStatAbout(
            $"{definition?.Name ?? measure}{(about.Edition is null ? "" : ", " + about.Edition)}", definition?.Source ?? "",
            about.AsOf?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", next,
            [.. ((string?[])[context.MadeUp()?.Told, about.Note]).OfType<string>()],
            new RankingExtension(measure, definition?.Version, about.Edition, about.Revision, about.AsOf, about.Provisional)));
        return context.Response.WriteAsJsonAsync(cube, options: null, JsonStatOutput.MediaType, context.RequestAborted);
    }

    private Table<RankingAnswer> StatisticalTable() => RankedTable.Of(new RankedOrigin(
        measure, list.About.Edition, list.About.Revision, list.About.AsOf, list.About.Provisional == true, IsExpected ? ExpectedTies.Assumption : null))
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
