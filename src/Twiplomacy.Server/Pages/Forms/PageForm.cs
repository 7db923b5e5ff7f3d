using System.Globalization;
using Twiplomacy.Server.Web.Forms;

namespace Twiplomacy.Server.Pages.Forms;

/// <summary>A form that was sent by a page of ours.</summary>
public static class PageForm
{
    private const long Usual = 1 << 20;

    /// <summary>Takes a form of at most so many bytes, and refuses one from elsewhere.</summary>
    public static RouteHandlerBuilder TakesForm(this RouteHandlerBuilder route, Func<IServiceProvider, long>? most = null)
    {
        var form = new TakesForm(most ?? (_ => Usual));
        return route.WithMetadata(form).AddEndpointFilter(async (invocation, next) =>
        {
            await form.ReadAsync(invocation.HttpContext);
            return await next(invocation);
        });
    }

    /// <summary>The one file of the form; nothing where there is none.</summary>
    public static async Task<byte[]> FileAsync(this HttpContext context, CancellationToken ct)
    {
        if (context.Request.Form.Files is not [{ } file, ..]) return [];
        var content = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(content, ct);
        return content;
    }

    /// <summary>A field of the form, without spaces at its ends; null if it is empty.</summary>
    public static string? Field(this HttpContext context, string name) =>
        context.Request.Form[name].ToString().Trim() is { Length: > 0 } text ? text : null;

    /// <summary>A whole number, 0 or more; null if the field is empty or holds none.</summary>
    public static int? Number(this HttpContext context, string name) =>
        int.TryParse(context.Field(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Entries of a long field, with any of these signs between them.</summary>
    public static string[] Entries(this HttpContext context, string name, char[] between) =>
        (context.Field(name) ?? "").Split(between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>What was ticked.</summary>
    public static List<string> Chosen(this HttpContext context, string name) =>
        [.. context.Request.Form[name].OfType<string>().Where(value => value.Length > 0)];

    /// <summary>Which version of what is changed the form showed; null in the form of a new one.</summary>
    public static int? Seen(this HttpContext context) => context.Number("seen");
}
