using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Http.Metadata;
using Twiplomacy.Formats.Tables;

namespace Twiplomacy.Server.Api.Lists;

/// <summary>A page of a list, written as JSON or, by <c>Accept</c> or the <c>.csv</c> suffix, as CSV.</summary>
public sealed class ListAnswer<TRow>(IReadOnlyList<TRow> rows, CsvTable<TRow> columns) : IResult, IEndpointMetadataProvider
{
    public IReadOnlyList<TRow> Rows => rows;

    public string? NextCursor { get; init; }

    /// <summary>What the rows speak of.</summary>
    public ListMeta About { get; init; } = new();

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (NextCursor is not null) httpContext.Response.Headers.Link = $"<{NextPage(httpContext.Request)}>; rel=\"next\"";
        return Representation.Chosen(httpContext) == Representation.Csv ? WriteCsvAsync(httpContext) : WriteJsonAsync(httpContext);
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) => builder.Metadata.Add(
        new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(ListEnvelope<TRow>), [Representation.Json, Representation.Csv]));

    private Task WriteJsonAsync(HttpContext context) => context.Response.WriteAsJsonAsync(
        new ListEnvelope<TRow>(rows, About with { NextCursor = NextCursor }), context.RequestAborted);

    private async Task WriteCsvAsync(HttpContext context)
    {
        context.Response.ContentType = Representation.Csv + "; charset=utf-8";
        await using var writer = new StreamWriter(context.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        await columns.WriteAsync(writer, rows, context.RequestAborted);
    }

    private string NextPage(HttpRequest request)
    {
        var others = request.Query.Where(pair => pair.Key != "cursor")
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        return request.PathBase + request.Path + QueryString.Create([.. others, new("cursor", NextCursor)]);
    }
}
