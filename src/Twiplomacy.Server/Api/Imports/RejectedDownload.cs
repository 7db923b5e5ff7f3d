using Twiplomacy.Server.Web;
using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Twiplomacy.Application.Imports;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Server.Web.Tables;

namespace Twiplomacy.Server.Api.Imports;

/// <summary>All rejected rows of an import as one CSV file, written as they are read.</summary>
public sealed class RejectedDownload(int importId, ImportQuestions imports) : IResult, IEndpointMetadataProvider
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        response.ContentType = "text/csv; charset=utf-8";
        response.KeepAs("rejected-" + importId.ToString(CultureInfo.InvariantCulture), ".csv");
        await using var writer = CsvOutput.Open(response.Body);
        await CsvOutput.WriteAsync(writer, RejectedTable.Table, imports.RejectedRowsAsync(importId, httpContext.RequestAborted), httpContext.RequestAborted);
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [Representation.Csv]));
}
