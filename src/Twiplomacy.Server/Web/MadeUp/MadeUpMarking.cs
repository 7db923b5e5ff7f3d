using System.Globalization;
using Twiplomacy.Core.Panels;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Web.MadeUp;

/// <summary>What an answer says of data that are made up.</summary>
/// <param name="Declared">The panel's own sentence.</param>
public sealed record MadeUpMark(string Declared)
{
    public string Told => MadeUpData.Told(Declared)!;
}

/// <summary>
/// Marks every answer with data of a panel that is made up, whatever its form: by a header, and by what the forms
/// themselves have room for.
/// </summary>
public sealed class MadeUpMarking(MadeUpQueries queries)
{
    public const string Header = "Made-Up";

    // What is asked of one edition or panel stands behind its name; the others may show several panels.
    private static readonly HashSet<string> OfEditions = ["editions", "rankings", "networks", "groups", "compare"];
    private static readonly HashSet<string> OfAny = ["accounts", "ties", "events", "events.atom", "mentions", "hashtags", "reach"];

    public async Task MarkAsync(HttpContext context, RequestDelegate next)
    {
        if (await FindAsync(context.Request, context.RequestAborted) is { } declared)
        {
            context.Features.Set(new MadeUpMark(declared));
            context.Response.Headers[Header] = MadeUpData.Notice;
        }
        await next(context);
    }

    private async Task<string?> FindAsync(HttpRequest request, CancellationToken ct)
    {
        var values = request.RouteValues;
        var kind = KindOf(request.Path);
        var slug = values.GetValueOrDefault("slug") as string;
        if (OfEditions.Contains(kind) && slug is not null) return await queries.FindOfEditionAsync(slug, Number(values.GetValueOrDefault("number")), ct);
        var panel = kind == "panels" ? slug : request.Query["panel"] is [{ Length: > 0 } named] ? named : null;
        if (panel is null && !OfAny.Contains(kind) && !OfEditions.Contains(kind)) return null;
        var madeUp = await queries.ListAsync(ct);
        return (panel is null ? madeUp.Count > 0 ? madeUp[0] : null : madeUp.FirstOrDefault(one => one.Slug == panel))?.MadeUp;
    }

    private static int? Number(object? value) => int.TryParse(value as string, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string KindOf(PathString path)
    {
        var parts = (path.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        var kind = parts is ["api", "v1", var resource, ..] ? resource : parts is [var page, ..] ? page : "";
        return kind.EndsWith(".csv", StringComparison.Ordinal) ? kind[..^4] : kind;
    }
}

/// <summary>Puts <see cref="MadeUpMarking"/> in the way of requests, and lets answers ask for the mark.</summary>
public static class MadeUpConventions
{
    public static void UseMadeUpMarking(this IApplicationBuilder app)
    {
        var marking = app.ApplicationServices.GetRequiredService<MadeUpMarking>();
        app.Use((context, next) => context.GetEndpoint() is not null && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            ? marking.MarkAsync(context, next) : next(context));
    }

    /// <summary>Null where the answer's data are not made up.</summary>
    public static MadeUpMark? MadeUp(this HttpContext context) => context.Features.Get<MadeUpMark>();
}
