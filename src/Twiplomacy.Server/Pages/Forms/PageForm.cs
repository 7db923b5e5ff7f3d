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
}
