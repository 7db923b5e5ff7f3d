using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Panels;
using Twiplomacy.Server.Pages.Frame;

namespace Twiplomacy.Server.Pages.Networks;

/// <summary>The network of a panel over the years: the question behind <c>/api/v1/editions?panel=</c>, as a page.</summary>
public static class NetworkYearsPages
{
    public static async Task<RazorComponentResult> ShowAsync(string slug, PanelFinder panels, EditionQuestions editions, CancellationToken ct)
    {
        var panel = await panels.GetAsync(slug, ct);
        var rows = (await editions.AskAsync(new EditionListQuery(PageRequest.Whole, slug), ct)).Rows;
        return PageAnswer.Of<NetworkYearsPage, NetworkYearsView>(new(slug, panel.Title, panel.MadeUp, [.. rows.Where(edition => edition.Network is not null)]));
    }
}
