using System.Globalization;
using Twiplomacy.Core.Panels;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Web.MadeUp;

/// <summary>
/// Marks every answer with data of a panel that is made up, whatever its form: by a header, and by what the forms
/// themselves have room for.
/// </summary>
public sealed class MadeUpMarking(MadeUpQueries queries)
{
    public const string Header = "Made-Up";

    // What is asked of one edition or panel stands behind its name; the others may show several panels.
    private static readonly HashSet<string> OfEditions = ["editions", "rankings", "networks", "groups", "compare", "presence"];
    private static readonly HashSet<string> OfPanels = ["panels"];
    private static readonly HashSet<string> OfAny =
        ["", "search", "accounts", "changes", "countries", "ties", "events", "events.atom", "mentions", "hashtags", "languages", "peer-sets", "reach"];

    // No figures of a panel, or, as a mail and its preview, what says it in its own text.
    private static readonly HashSet<string> OfNone =
    [
        "alerts", "assets", "audit", "covariates", "deliveries", "first-run", "goals", "health", "held", "imports", "jobs", "keys",
        "measures", "notes", "openapi", "password", "preferences", "recipes", "reports", "s", "sessions", "settings", "shares",
        "sign-in", "sign-out", "subscriptions", "unsubscribe", "verify",
    ];

    /// <summary>Whether somebody decided what is said of the answers of an address.</summary>
    public static bool IsDecided(PathString path) =>
        KindOf(path) is var kind && (OfEditions.Contains(kind) || OfPanels.Contains(kind) || OfAny.Contains(kind) || OfNone.Contains(kind));

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
        if (OfNone.Contains(kind)) return null;
        var panel = OfPanels.Contains(kind) ? slug : request.Query["panel"] is [{ Length: > 0 } named] ? named : null;
        return Told([.. (await queries.ListAsync(ct)).Where(one => panel is null || one.Slug == panel)]);
    }

    private static string? Told(IReadOnlyList<MadeUpPanel> panels) => panels switch
    {
        [] => null,
        [var only] => only.MadeUp,
        _ => string.Join(" ", panels.Select(panel => $"{panel.Title}: {panel.MadeUp}")),
    };

    private static int? Number(object? value) => int.TryParse(value as string, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string KindOf(PathString path)
    {
        var parts = (path.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        var kind = parts is ["api", "v1", var resource, ..] ? resource : parts is [var page, ..] ? page : "";
        return kind.EndsWith(".csv", StringComparison.Ordinal) ? kind[..^4] : kind;
    }
}
