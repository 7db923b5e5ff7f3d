using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Panels;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Measures;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Pages.Rankings;

/// <summary>The rankings of a panel's editions side by side.</summary>
public static class YearlyPages
{
    /// <summary>Leads to the measure that the form names.</summary>
    public static RedirectHttpResult Choose(string slug, HttpRequest request, string? measure = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        var kept = request.Query.Where(pair => pair.Key != "measure").SelectMany(pair => pair.Value, (pair, value) => (pair.Key, value))
            .Where(pair => !string.IsNullOrEmpty(pair.value));
        return TypedResults.LocalRedirect(Links.YearlyRanking(slug, measure ?? Links.DefaultMeasure, [.. kept]));
    }

    public static async Task<RazorComponentResult> ShowAsync(Asked<YearlyPageQuery> asked, YearlyPageReading reading, CancellationToken cancellationToken) =>
        PageAnswer.Of<YearlyPage, YearlyView>(await reading.ReadAsync(asked.Query, cancellationToken));

    /// <summary>The same as CSV, of every edition that the address asks for.</summary>
    public static async Task<YearlyFile> FileAsync(
        Asked<YearlyPageQuery> asked, YearlyQuestions yearly, PanelFinder panels, CancellationToken cancellationToken)
    {
        var (query, panel) = (asked.Query, await panels.GetAsync(asked.Query.Slug, cancellationToken));
        return new(await yearly.AskAsync(query.Whole(query.From), cancellationToken), $"{query.Slug}-{query.Measure}-years", panel.MadeUp is not null);
    }

    /// <summary>An address of rankings that is cut short leads to the edition that it names, or to the years of the measure.</summary>
    public static async Task<RedirectHttpResult> LengthenAsync(string slug, HttpRequest request, EditionShelves shelves, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var shelf = await shelves.LoadAsync(cancellationToken);
        var isMeasure = MeasureCatalogue.Find(slug) is not null && shelf.All.All(edition => edition.Slug != slug);
        return TypedResults.LocalRedirect(
            (isMeasure && shelf.Newest is { } newest ? Links.YearlyRanking(newest.Panel, slug) : Links.Ranking(slug)) + request.QueryString);
    }
}
