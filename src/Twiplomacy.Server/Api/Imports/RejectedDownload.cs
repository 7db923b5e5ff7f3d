using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.Metadata;
using Twiplomacy.Application.Imports;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Server.Web.Tables;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Server.Api.Imports;

/// <summary>All rejected rows of an import as one CSV file, written as they are read.</summary>
public sealed class RejectedDownload(int importId, ImportQueries imports) : IResult, IEndpointMetadataProvider
{
    private const int AtATime = 1000;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = string.Create(CultureInfo.InvariantCulture, $"attachment; filename=rejected-{importId}.csv");
        await using var writer = CsvOutput.Open(response.Body);
        await CsvOutput.WriteAsync(writer, RejectedTable.Table, RowsAsync(httpContext.RequestAborted), httpContext.RequestAborted);
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [Representation.Csv]));

    private async IAsyncEnumerable<RejectedRowAnswer> RowsAsync([EnumeratorCancellation] CancellationToken ct)
    {
        for (var after = 0; ;)
        {
            var rows = await imports.ListRejectedAsync(importId, after, AtATime, ct);
            foreach (var row in rows) yield return RejectedRowAnswer.Of(row);
            if (rows.Count < AtATime) yield break;
            after = rows[^1].Number;
        }
    }
}
