using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Panels;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Application.Search;
using Twiplomacy.Core.Measures;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Pages.Measures;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Pages.Editions;

/// <summary>What changed between two editions, and what a correction of one changed.</summary>
public static class EditionDifferencePages
{
    /// <summary>Leads to the comparison that the form names; without an edition to the one before, of the first to the one after.</summary>
    public static async Task<RedirectHttpResult> ChooseAsync(
        string slug, EditionFinder finder, EditionShelves shelves, CancellationToken cancellationToken, string? other = null, string? measure = null)
    {
        var edition = await finder.GetAsync(slug, null, cancellationToken);
        var all = (await shelves.LoadAsync(cancellationToken)).Of(edition.Panel);
        var near = all.LastOrDefault(each => each.AsOf < edition.AsOf) ?? all.FirstOrDefault(each => each.Slug != slug);
        var beside = string.IsNullOrEmpty(other) ? near?.Slug : other;
        return TypedResults.LocalRedirect(beside is null ? Links.Edition(slug) : Links.EditionDifference(slug, beside, measure));
    }

    public static async Task<RazorComponentResult> ShowAsync(
        Asked<EditionsBesideQuery> asked, EditionsBesideQuestions questions, PanelFinder panels, EditionShelves shelves, CancellationToken cancellationToken)
    {
        var found = await questions.AskAsync(asked.Query, cancellationToken);
        var panel = await panels.GetAsync(found.After.Panel, cancellationToken);
        return PageAnswer.Of<EditionsBesidePage, EditionsBesideView>(new(
            found, panel.Title, (await shelves.LoadAsync(cancellationToken)).Of(found.After.Panel),
            [.. found.Measures.Select(MeasureCatalogue.Find).OfType<Measure>().AsOffered(each => each.Id)]));
    }

    public static async Task<RazorComponentResult> OfRevisionAsync(
        Asked<EditionDifferenceQuery> asked, EditionQuestions questions, EditionFinder finder, AccountNaming naming, CancellationToken cancellationToken)
    {
        var found = await questions.AskAsync(asked.Query, cancellationToken);
        var accounts = await naming.ListAsync(found.Rows.Select(row => row.Account).OfType<string>(), cancellationToken);
        return PageAnswer.Of<RevisionDifferencePage, RevisionDifferenceView>(
            new(await finder.GetAsync(asked.Query.Edition, cancellationToken), found, accounts));
    }
}
