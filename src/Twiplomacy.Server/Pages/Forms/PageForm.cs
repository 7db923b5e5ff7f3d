using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Twiplomacy.Server.Api.Problems;

namespace Twiplomacy.Server.Pages.Forms;

/// <summary>A form that was sent by a page of ours: it carries the token that only our pages hold.</summary>
public static class PageForm
{
    private const long Usual = 1 << 20;
    private const int LongestValue = 1 << 20;

    /// <summary>Takes a form of at most so many bytes, and refuses one from elsewhere.</summary>
    public static RouteHandlerBuilder TakesForm(this RouteHandlerBuilder route, Func<IServiceProvider, long>? most = null) =>
        route.AddEndpointFilter(async (invocation, next) =>
        {
            var context = invocation.HttpContext;
            await ReadAsync(context, most?.Invoke(context.RequestServices) ?? Usual);
            return await next(invocation);
        });

    /// <summary>A field of the form, without spaces at its ends; null if it is empty.</summary>
    public static string? Field(this HttpContext context, string name) =>
        context.Request.Form[name].ToString().Trim() is { Length: > 0 } text ? text : null;

    private static async Task ReadAsync(HttpContext context, long most)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = most;
        context.Features.Set<IFormFeature>(new FormFeature(context.Request, new FormOptions
        {
            MultipartBodyLengthLimit = most, BufferBodyLengthLimit = most, ValueLengthLimit = LongestValue,
        }));
        try
        {
            await context.RequestServices.GetRequiredService<IAntiforgery>().ValidateRequestAsync(context);
        }
        catch (AntiforgeryValidationException)
        {
            throw new ProblemException(ApiProblem.Of(StatusCodes.Status400BadRequest, "This form has expired",
                "Someone signed in or out since you opened this page, or the form came from another site. Go back, reload the page and try again."));
        }
        catch (InvalidDataException broken)
        {
            throw new ProblemException(ApiProblem.BadRequest(new ProblemFault(broken.Message)));
        }
    }
}
