using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;
using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Server.Api.OpenApi;

namespace Twiplomacy.Server.Api.Bundles;

/// <summary>A bundle as a zip archive to be saved.</summary>
public sealed class BundleAnswer(BundleDownload bundle) : IResult, IEndpointMetadataProvider
{
    private const string Zip = "application/zip";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        httpContext.Response.ContentType = Zip;
        httpContext.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = bundle.Name }.ToString();
        return bundle.WriteAsync(httpContext.Response.Body, httpContext.RequestAborted);
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(Stream), [Zip]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status409Conflict, typeof(ProblemAnswer), ["application/problem+json"]));
    }
}
