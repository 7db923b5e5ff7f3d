using Twiplomacy.Server.Web;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Twiplomacy.Application.Analysis;

namespace Twiplomacy.Server.Api.Analysis;

/// <summary>A folder for R as a zip archive to be saved.</summary>
public sealed class AnalysisFolderAnswer(AnalysisResult result, byte[] folder) : IResult, IEndpointMetadataProvider
{
    private const string Zip = "application/zip";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        httpContext.Response.ContentType = Zip;
        httpContext.Response.KeepAs(result.Name, ".zip", result.MadeUp is not null);
        await httpContext.Response.Body.WriteAsync(folder, httpContext.RequestAborted);
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(Stream), [Zip]));
}
