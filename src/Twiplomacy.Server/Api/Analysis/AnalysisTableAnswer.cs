using Twiplomacy.Server.Web;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Twiplomacy.Analytics.Analysis;
using Twiplomacy.Application.Analysis;
using Twiplomacy.Formats.Tables;

namespace Twiplomacy.Server.Api.Analysis;

/// <summary>An analysis table as CSV without a byte order mark: statistics programs read it without options.</summary>
public sealed class AnalysisTableAnswer(AnalysisResult result) : IResult, IEndpointMetadataProvider
{
    private const string Csv = "text/csv";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        httpContext.Response.ContentType = Csv + "; charset=utf-8";
        httpContext.Response.KeepAs(result.Name, ".csv", result.MadeUp is not null);
        await using var writer = CsvOutput.Open(httpContext.Response.Body);
        var accounts = result.Editions.SelectMany(edition => edition.Accounts);
        await CsvOutput.WriteAsync(writer, AnalysisTables.Accounts(result.Editions), accounts, httpContext.RequestAborted);
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [Csv]));
}
