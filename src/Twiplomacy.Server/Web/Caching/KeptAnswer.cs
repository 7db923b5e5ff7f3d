using Microsoft.Extensions.Primitives;

namespace Twiplomacy.Server.Web.Caching;

/// <summary>An answer as it went out, ready to be sent again.</summary>
/// <param name="Version">The version of all editions that it belongs to; null if it can never change.</param>
public sealed record KeptAnswer(string? Version, string Tag, KeyValuePair<string, StringValues>[] Headers, ReadOnlyMemory<byte> Body)
{
    // What a table of headers and a record cost besides the body, about.
    private const int Overhead = 1024;

    public long Size => Body.Length + Overhead;

    public async Task SendAsync(HttpContext context, StringValues known)
    {
        var response = context.Response;
        foreach (var (name, value) in Headers) response.Headers[name] = value;
        if (EntityTags.IsKnown(known, Tag))
        {
            EntityTags.BecomeNotModified(response);
            return;
        }
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentLength = Body.Length;
        await response.Body.WriteAsync(Body, context.RequestAborted);
    }
}

/// <summary>What a handler says about its answer: that it may be kept in memory, and until when it holds.</summary>
/// <param name="IsForEver">It never changes; otherwise it holds until an edition or a group of countries does.</param>
public sealed record KeepingOfAnswer(bool IsForEver);

/// <summary>Marks a route whose answers may be kept in memory, if the handler says so of the answer.</summary>
public sealed record KeepsAnswers;
