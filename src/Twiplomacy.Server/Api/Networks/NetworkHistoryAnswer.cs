using Twiplomacy.Server.Web;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Twiplomacy.Formats.Networks;
using Twiplomacy.Server.Web.MadeUp;

namespace Twiplomacy.Server.Api.Networks;

/// <summary>The yearly network of a panel: GEXF, the one form that has a notion of time.</summary>
public sealed class NetworkHistoryAnswer(NetworkDocument network, string fileName) : IResult, IEndpointMetadataProvider
{
    private const string Gexf = "application/gexf+xml";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = Gexf;
        httpContext.Response.KeepAs(fileName, ".gexf", httpContext.MadeUp() is not null);
        await NetworkWriter.WriteAsync(network, NetworkFormat.Gexf, httpContext.Response.Body, httpContext.RequestAborted);
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [Gexf]));
}
