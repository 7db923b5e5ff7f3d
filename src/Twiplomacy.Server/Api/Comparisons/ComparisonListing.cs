using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Twiplomacy.Application.Comparisons;
using Twiplomacy.Server.Web.Tables;

namespace Twiplomacy.Server.Api.Comparisons;

/// <summary>A comparison as JSON or, by <c>Accept</c> or the <c>.csv</c> suffix, as CSV with one figure in a row.</summary>
public sealed class ComparisonListing(ComparisonAnswer comparison) : IResult, IEndpointMetadataProvider
{
    public Task ExecuteAsync(HttpContext httpContext) => Representation.Chosen(httpContext) == Representation.Csv
        ? ComparisonTable.Table.WriteAsync(httpContext, Representation.Csv + "; charset=utf-8", ComparisonTable.RowsOf(comparison))
        : httpContext.Response.WriteAsJsonAsync(comparison, httpContext.RequestAborted);

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) => builder.Metadata.Add(
        new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(ComparisonAnswer), [Representation.Json, Representation.Csv]));
}
