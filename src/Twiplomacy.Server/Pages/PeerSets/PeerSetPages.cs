using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.PeerSets;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Server.Problems;

namespace Twiplomacy.Server.Pages.PeerSets;

/// <summary>The page of sets of peers: how they stand, and forms to make and change them.</summary>
public static class PeerSetPages
{
    private const string Address = "/peer-sets";

    public static async Task<RazorComponentResult> ListAsync(HttpContext context, PeerSetReading reading, CancellationToken ct) =>
        PageAnswer.Of<PeerSetsPage, PeerSetsView>(await reading.ReadAsync(context.User, ct));

    public static Task<Results<RedirectHttpResult, RazorComponentResult>> CreateAsync(
        HttpContext context, PeerSetActions actions, PeerSetReading reading, CancellationToken ct)
    {
        var entered = PeerSetFields.Of(context);
        return SaveAsync(context, actions.CreateAsync(entered.ToFile(), Callers.Of(context), ct), entered, null, reading, ct);
    }

    public static Task<Results<RedirectHttpResult, RazorComponentResult>> ChangeAsync(
        string slug, HttpContext context, PeerSetActions actions, PeerSetReading reading, CancellationToken ct)
    {
        var entered = PeerSetFields.Of(context);
        var saving = actions.ChangeAsync(new PeerSetQuery(slug), entered.ToChange(), Callers.Of(context), ct);
        return SaveAsync(context, saving, entered, slug, reading, ct);
    }

    public static async Task<RedirectHttpResult> RemoveAsync(string slug, HttpContext context, PeerSetActions actions, CancellationToken ct)
    {
        await actions.RemoveAsync(new PeerSetQuery(slug), Callers.Of(context), ct);
        return TypedResults.LocalRedirect(Address);
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult>> SaveAsync(
        HttpContext context, Task<PeerSetAnswer> saving, PeerSetFields entered, string? edited, PeerSetReading reading, CancellationToken ct)
    {
        try
        {
            await saving;
            return TypedResults.LocalRedirect(Address);
        }
        catch (RefusedException refused) when (refused.Refusal.Kind is not RefusalKind.NotFound)
        {
            var view = await reading.ReadAsync(context.User, ct) with
            {
                Entered = entered, Edited = edited, Fault = Telling.Told(refused.Refusal),
                IsOvertaken = edited is not null && refused.Refusal.Kind == RefusalKind.Conflict,
            };
            return PageAnswer.Of<PeerSetsPage, PeerSetsView>(view, refused.Refusal.Status());
        }
    }
}
