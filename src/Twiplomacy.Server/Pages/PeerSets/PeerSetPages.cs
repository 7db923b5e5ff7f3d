using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.PeerSets;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Pages.PeerSets;

/// <summary>The page of sets of peers: how they stand, and a form to make one.</summary>
public static class PeerSetPages
{
    private const string Address = "/peer-sets";

    public static async Task<RazorComponentResult> ListAsync(HttpContext context, PeerSetQuestions sets, EditionQueries editions, CancellationToken ct) =>
        PageAnswer.Of<PeerSetsPage, PeerSetsView>(await ViewAsync(context, sets, editions, ct));

    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> CreateAsync(
        HttpContext context, PeerSetActions actions, PeerSetQuestions sets, EditionQueries editions, CancellationToken ct)
    {
        var entered = PeerSetFields.Of(context);
        try
        {
            await actions.CreateAsync(entered.ToFile(), Callers.Of(context), ct);
            return TypedResults.LocalRedirect(Address);
        }
        catch (RefusedException refused)
        {
            var fault = string.Join(" ", refused.Refusal.Faults.Select(fault => Wording.Telling.Told(fault.Message)));
            var view = await ViewAsync(context, sets, editions, ct) with { Entered = entered, Fault = fault };
            return PageAnswer.Of<PeerSetsPage, PeerSetsView>(view, StatusCodes.Status400BadRequest);
        }
    }

    public static async Task<RedirectHttpResult> RemoveAsync(string slug, HttpContext context, PeerSetActions actions, CancellationToken ct)
    {
        await actions.RemoveAsync(new PeerSetQuery(slug), Callers.Of(context), ct);
        return TypedResults.LocalRedirect(Address);
    }

    private static async Task<PeerSetsView> ViewAsync(HttpContext context, PeerSetQuestions sets, EditionQueries editions, CancellationToken ct)
    {
        var newest = (await EditionShelf.LoadAsync(editions, ct)).Newest;
        return new(newest, await sets.ListAsync(newest, PeerSetQuestions.UsualKind, ct), Callers.May(context.User, Scopes.Edit));
    }
}
