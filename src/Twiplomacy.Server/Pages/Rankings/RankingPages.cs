using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Twiplomacy.Core.Time;
using Twiplomacy.Server.Api.Rankings;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Editions;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Web.Queries;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Rankings;

/// <summary>Pages of rankings.</summary>
public static class RankingPages
{
    private const int MostPages = 1_000_000;

    /// <summary>Leads to the ranking that the form of filters names; without one to the newest edition's.</summary>
    public static async Task<RedirectHttpResult> ChooseAsync(
        [AsParameters] RankingQuery query, EditionQueries editions, PanelQueries panels, CancellationToken ct,
        string? edition = null, string? panel = null, string? measure = null, [FromQuery(Name = "as_of")] string? asOf = null)
    {
        (string, string?)[] filters = [.. RankingFilter.Of(query).Parameters, ("as_of", string.IsNullOrEmpty(panel) ? null : asOf)];
        var shown = string.IsNullOrEmpty(measure) ? Links.DefaultMeasure : measure;
        if (!string.IsNullOrEmpty(panel)) return TypedResults.LocalRedirect(Links.PanelRanking(panel, shown, filters));
        var slug = string.IsNullOrEmpty(edition) ? (await EditionShelf.LoadAsync(editions, ct)).Newest?.Slug : edition;
        if (slug is not null) return TypedResults.LocalRedirect(Links.Ranking(slug, shown, filters));
        return TypedResults.LocalRedirect(await panels.ListAsync(ct) is [var first, ..] ? Links.PanelRanking(first.Slug, shown, filters) : "/");
    }

    public static async Task<RazorComponentResult> OfEditionAsync(
        string slug, string measure, [AsParameters] RankingQuery query, RankingPageReading reading, CancellationToken ct, [Range(1, MostPages)] int page = 1) =>
        PageAnswer.Of<RankingPage, RankingView>(await reading.ReadAsync(slug, measure, query, page, ct));

    /// <summary>The ranking of a panel as it stands today or at an instant, without an edition.</summary>
    public static async Task<RazorComponentResult> OfPanelAsync(
        string slug, string measure, [AsParameters] RankingQuery query, ProvisionalPageReading reading, TimeProvider time, CancellationToken ct,
        [FromQuery(Name = "as_of")] InstantParameter? asOf = null, [Range(1, MostPages)] int page = 1) =>
        PageAnswer.Of<RankingPage, RankingView>(await reading.ReadAsync(slug, measure, query, asOf?.Instant ?? EndOfToday(time), page, ct));

    /// <summary>A whole day, so that the same question asked twice in a day has one answer.</summary>
    internal static DateTimeOffset EndOfToday(TimeProvider time) => Capture.EndOf(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
}
