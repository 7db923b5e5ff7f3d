using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Twiplomacy.Formats.Networks;
using Twiplomacy.Server.Web.MadeUp;
using Twiplomacy.Server.Web.Tables;

namespace Twiplomacy.Server.Web.Networks;

/// <summary>A network, written in the form that the address's ending or <c>Accept</c> asks for.</summary>
public sealed class NetworkAnswer(NetworkDocument network, string fileName) : IResult, IEndpointMetadataProvider
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var form = FormFor(httpContext);
        httpContext.Response.ContentType = NetworkWriter.MediaType(form.Format);
        if (form.Format != NetworkFormat.Json)
            httpContext.Response.KeepAs(fileName, form.Ending, httpContext.MadeUp() is not null);
        await NetworkWriter.WriteAsync(network, form.Format, httpContext.Response.Body, httpContext.RequestAborted);
    }

    private static NetworkForm FormFor(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<NetworkForm>() is { } byAddress) return byAddress;
        var mediaType = Representation.Chosen(context, NetworkForm.MediaTypes);
        return NetworkForm.All.First(form => form.MediaType == mediaType);
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) => builder.Metadata.Add(
        new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(NetworkEnvelope), [.. NetworkForm.MediaTypes]));
}
