using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Net.Http.Headers;

namespace Twiplomacy.Server.Web.Caching;

/// <summary>
/// Keeps answers in memory, as bytes with their headers, by address, query and what the caller accepts. Those of a
/// sealed revision are sent again as they are; others after their version was compared with the database's, as of a few
/// milliseconds ago at most. Many who ask for the same at once wait for one to be worked out.
/// </summary>
public sealed class AnswerKeeping(EditionVersions editions) : IDisposable
{
    private const long MostBytes = 64L << 20;
    private const int LongestKey = 2048;
    private const int LongestBody = 1 << 20;

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = MostBytes });
    private readonly ConcurrentDictionary<AnswerKey, TaskCompletionSource<KeptAnswer?>> _underWay = new();

    public async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        var key = AnswerKey.Of(context.Request);
        if (key.Length > LongestKey)
        {
            await next(context);
            return;
        }
        var known = context.Request.Headers.IfNoneMatch;
        var held = _kept.Get<KeptAnswer>(key);
        if (held is { Version: null })
        {
            await held.SendAsync(context, known);
            return;
        }
        var version = await editions.ReadAsync(context.RequestAborted);
        if (held is not null && held.Version == version) await held.SendAsync(context, known);
        else if (await FindAsync(key, version, context, next) is { } made) await made.SendAsync(context, known);
    }

    /// <summary>Lets a request write; whoever has read its answer never reads what was kept before it.</summary>
    public Task WriteAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            editions.Forget();
            return Task.CompletedTask;
        });
        return next(context);
    }

    public void Dispose() => _kept.Dispose();

    /// <summary>The answer, worked out here or by another request; null if it was sent already because it can't be kept.</summary>
    private async Task<KeptAnswer?> FindAsync(AnswerKey key, string version, HttpContext context, RequestDelegate next)
    {
        var mine = new TaskCompletionSource<KeptAnswer?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = _underWay.GetOrAdd(key, mine);
        if (first != mine && await first.Task.WaitAsync(context.RequestAborted) is { } others && (others.Version ?? version) == version) return others;
        KeptAnswer? made = null;
        try
        {
            made = await MakeAsync(version, context, next);
            if (made is not null) _kept.Set(key, made, new MemoryCacheEntryOptions { Size = made.Size });
            return made;
        }
        finally
        {
            if (first == mine)
            {
                _underWay.TryRemove(key, out _);
                mine.SetResult(made);
            }
        }
    }

    private static async Task<KeptAnswer?> MakeAsync(string version, HttpContext context, RequestDelegate next)
    {
        var wire = context.Response.Body;
        using var body = new MemoryStream();
        // Whether the caller has it already is for us to say, once we have it ourselves.
        var known = context.Request.Headers.IfNoneMatch;
        context.Request.Headers.Remove(HeaderNames.IfNoneMatch);
        context.Response.Body = body;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = wire;
            context.Request.Headers.IfNoneMatch = known;
        }
        var bytes = body.ToArray();
        var response = context.Response;
        if (response.StatusCode == StatusCodes.Status200OK && response.Headers.ETag is [{ } tag] && bytes.Length <= LongestBody
            && context.Features.Get<KeepingOfAnswer>() is { } keeping)
            return new KeptAnswer(keeping.IsForEver ? null : version, tag, [.. response.Headers.Where(header => header.Key != HeaderNames.ContentLength)], bytes);
        if (response.StatusCode == StatusCodes.Status200OK && response.Headers.ETag is [{ } sent] && EntityTags.IsKnown(known, sent)) EntityTags.BecomeNotModified(response);
        else await wire.WriteAsync(bytes, context.RequestAborted);
        return null;
    }

    /// <summary>What an answer depends on besides the data; whoever may read at all may read the same.</summary>
    private readonly record struct AnswerKey(string Path, string Query, string Accept, string AcceptEncoding)
    {
        public int Length => Path.Length + Query.Length + Accept.Length + AcceptEncoding.Length;

        public static AnswerKey Of(HttpRequest request) => new(
            request.Path.Value ?? "", request.QueryString.Value ?? "", request.Headers.Accept.ToString(), request.Headers.AcceptEncoding.ToString());
    }
}

/// <summary>Puts <see cref="AnswerKeeping"/> in the way of requests, and lets handlers speak of their answers.</summary>
public static class AnswerKeepingConventions
{
    public static void UseAnswerKeeping(this IApplicationBuilder app)
    {
        var keeping = app.ApplicationServices.GetRequiredService<AnswerKeeping>();
        app.Use((context, next) => !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method) ? keeping.WriteAsync(context, next)
            : context.GetEndpoint()?.Metadata.GetMetadata<KeepsAnswers>() is not null ? keeping.AnswerAsync(context, next)
            : next(context));
    }

    /// <summary>Lets the answer be kept: for ever, or until an edition or a group of countries changes.</summary>
    public static void KeepAnswer(this HttpContext context, bool isForEver) => context.Features.Set(new KeepingOfAnswer(isForEver));
}
