using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Twiplomacy.Server.Problems;

namespace Twiplomacy.Server.Web.Forms;

/// <summary>Marks a route that takes a form of one of our own pages, which carries the token that only they hold.</summary>
/// <param name="Most">How many bytes it takes.</param>
public sealed record TakesForm(Func<IServiceProvider, long> Most)
{
    private const int LongestValue = 1 << 20;

    /// <summary>Reads the form, and refuses one from elsewhere.</summary>
    public async Task ReadAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Features.Get<ReadForm>() is not null) return;
        context.Features.Set(new ReadForm());
        var most = Most(context.RequestServices);
        if (context.Request.ContentLength > most) throw TooLarge(most);
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
        catch (BadHttpRequestException large) when (large.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw TooLarge(most);
        }
        catch (InvalidDataException broken)
        {
            throw new ProblemException(ApiProblem.BadRequest(new ProblemFault(broken.Message)));
        }
    }

    private static ProblemException TooLarge(long most) =>
        new(ApiProblem.Of(StatusCodes.Status413PayloadTooLarge, "This is too large", RequestMessages.TooLarge(most)));

    private sealed record ReadForm;
}
