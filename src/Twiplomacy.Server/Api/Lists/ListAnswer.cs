using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Server.Web.Caching;
using Twiplomacy.Server.Web.MadeUp;
using Twiplomacy.Server.Web.Tables;

namespace Twiplomacy.Server.Api.Lists;

/// <summary>A page of a list, written as JSON or, by <c>Accept</c> or the <c>.csv</c> suffix, as CSV.</summary>
public sealed class ListAnswer<TRow>(IReadOnlyList<TRow> rows, Table<TRow> table) : IResult, IEndpointMetadataProvider
{
    public IReadOnlyList<TRow> Rows => rows;

    public string? NextCursor { get; init; }

    /// <summary>Until when it holds.</summary>
    public Validity Validity { get; init; }

    /// <summary>What the rows speak of.</summary>
    public ListMeta About { get; init; } = new();

    public Task ExecuteAsync(HttpContext httpContext)
    {
        SayHowLongItHolds(httpContext);
        return WriteAsync(httpContext, Representation.Chosen(httpContext));
    }

    /// <summary>Lets the answer be kept as long as it holds.</summary>
    public void SayHowLongItHolds(HttpContext context)
    {
        if (Validity != Validity.No) context.KeepAnswer(isForEver: Validity == Validity.Forever);
        if (Validity == Validity.Forever) context.MarkImmutable();
    }

    /// <summary>Writes the page as JSON or CSV, whichever form was chosen.</summary>
    public Task WriteAsync(HttpContext context, string form)
    {
        LinkNextPage(context);
        return form == Representation.Csv ? table.WriteAsync(context, Representation.Csv + "; charset=utf-8", rows) : WriteJsonAsync(context);
    }

    /// <summary>Says in the headers where the list goes on; null on the last page.</summary>
    public string? LinkNextPage(HttpContext context)
    {
        if (NextCursor is null) return null;
        var next = NextPage(context.Request);
        context.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        return next;
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) => builder.Metadata.Add(
        new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(ListEnvelope<TRow>), [Representation.Json, Representation.Csv]));

    private Task WriteJsonAsync(HttpContext context) => context.Response.WriteAsJsonAsync(
        new ListEnvelope<TRow>(rows, About with { NextCursor = NextCursor, MadeUp = context.MadeUp()?.Told }), context.RequestAborted);

    private string NextPage(HttpRequest request)
    {
        var others = request.Query.Where(pair => pair.Key != "cursor")
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        return request.PathBase + request.Path + QueryString.Create([.. others, new("cursor", NextCursor)]);
    }
}

/// <summary>Makes answers of results.</summary>
public static class ListAnswer
{
    public static ListAnswer<TRow> Of<TRow>(ListResult<TRow> result, Table<TRow> table)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new(result.Rows, table) { NextCursor = result.Page.NextCursor, About = ListMeta.Of(result.About), Validity = result.About.Validity };
    }
}
