using System.Buffers.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Twiplomacy.Server.Web.Caching;

/// <summary>
/// Gives every answer to a GET a strong ETag: the SHA-256 of exactly the bytes that go out (so each encoding has its
/// own), and answers 304 to a caller who has them. Bodies up to 1 MiB wait in memory, longer ones in a temporary file.
/// </summary>
public static class EntityTags
{
    private const int KeptInMemory = 1 << 20;

    public static void UseEntityTags(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsGet(context.Request.Method) || context.GetEndpoint() is not { } endpoint
            || endpoint.Metadata.GetMetadata<StreamedAnswer>() is not null)
            await next(context);
        else
            await BufferedAsync(context, next);
    });

    private static async Task BufferedAsync(HttpContext context, RequestDelegate next)
    {
        var wire = context.Response.Body;
        await using var buffer = new FileBufferingWriteStream(KeptInMemory);
        await using var hashing = new HashingStream(buffer);
        context.Response.Body = hashing;
        try
        {
            await next(context);
            await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
        }
        finally
        {
            context.Response.Body = wire;
        }
        if (context.Response.StatusCode == StatusCodes.Status200OK && IsKnownToCaller(context, hashing)) return;
        await buffer.DrainBufferAsync(wire, context.RequestAborted);
    }

    private static bool IsKnownToCaller(HttpContext context, HashingStream body)
    {
        var response = context.Response;
        var tag = $"\"{Base64Url.EncodeToString(body.Hash().AsSpan(0, 18))}\"";
        response.Headers.ETag = tag;
        response.ContentLength = body.Length;
        if (!IsKnown(context.Request.Headers.IfNoneMatch, tag)) return false;
        BecomeNotModified(response);
        return true;
    }

    /// <summary>Whether <c>If-None-Match</c> names the tag, or any.</summary>
    internal static bool IsKnown(StringValues ifNoneMatch, string tag)
    {
        if (ifNoneMatch.Count == 0 || !EntityTagHeaderValue.TryParseList(ifNoneMatch!, out var held)) return false;
        var ours = new EntityTagHeaderValue(tag);
        // RFC 9110, 13.1.2: If-None-Match compares weakly; a proxy may have weakened our tag on the way.
        return held.Any(candidate => candidate.Equals(EntityTagHeaderValue.Any) || candidate.Compare(ours, useStrongComparison: false));
    }

    /// <summary>304: the caller has it.</summary>
    internal static void BecomeNotModified(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status304NotModified;
        response.ContentLength = null;
        response.Headers.ContentType = default;
        response.Headers.ContentEncoding = default;
    }
}

/// <summary>Marks a route whose answer must not wait in a buffer; it has no ETag unless it sets one.</summary>
public sealed record StreamedAnswer;
