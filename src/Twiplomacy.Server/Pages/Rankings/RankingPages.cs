using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Editions;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Web;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Rankings;

/// <summary>Pages of rankings.</summary>
public static class RankingPages
{
    /// <summary>Leads to the ranking that the form of filters names; without one to the newest edition's.</summary>
    public static async Task<RedirectHttpResult> ChooseAsync(
        Asked<RankingFormQuery> asked, EditionShelves shelves, PanelQueries panels, CancellationToken cancellationToken)
    {
        var form = asked.Query;
        (string, string?)[] filters = [.. RankingFilter.Of(form.Shown.Choice()).Parameters, ("as_of", form.Panel is null ? null : form.AsOf)];
        var shown = form.Measure ?? Links.DefaultMeasure;
        if (form.Panel is { } panel) return TypedResults.LocalRedirect(Links.PanelRanking(panel, shown, filters));
        var slug = form.Edition ?? (await shelves.LoadAsync(cancellationToken)).Newest?.Slug;
        if (slug is not null) return TypedResults.LocalRedirect(Links.Ranking(slug, shown, filters));
        return TypedResults.LocalRedirect(await panels.ListAsync(cancellationToken) is [var first, ..] ? Links.PanelRanking(first.Slug, shown, filters) : "/");
    }

    public static async Task<RazorComponentResult> OfEditionAsync(
        Asked<RankingPageQuery> asked, RankingPageReading reading, CancellationToken cancellationToken) =>
        PageAnswer.Of<RankingPage, RankingView>(await reading.ReadAsync(asked.Query, cancellationToken));

    /// <summary>The ranking of a panel as it stands today or at an instant, without an edition.</summary>
    public static async Task<RazorComponentResult> OfPanelAsync(
        Asked<PanelRankingPageQuery> asked, ProvisionalPageReading reading, CancellationToken cancellationToken) =>
        PageAnswer.Of<RankingPage, RankingView>(await reading.ReadAsync(asked.Query, cancellationToken));
}
