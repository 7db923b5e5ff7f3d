using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Covariates;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Groups;
using Twiplomacy.Application.Qap;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Server.Web;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Server.Pages.Qap;

/// <summary>Tests of an edition's network against covariates.</summary>
public static class QapPages
{
    private static readonly QapRequest Usual = new() { Covariates = ["same:region"] };

    public static async Task<RazorComponentResult> ListAsync(
        string slug, HttpContext context, QapQuestions tests, CovariateQuestions covariates, EditionFinder finder, EditionShelves shelves,
        CancellationToken ct) =>
        PageAnswer.Of<QapListPage, QapListView>(await ViewAsync(slug, context, tests, covariates, finder, shelves, ct));

    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> AskAsync(
        string slug, HttpContext context, QapActions actions, QapQuestions tests, CovariateQuestions covariates, EditionFinder finder,
        EditionShelves shelves, CancellationToken ct)
    {
        var request = RequestOf(context);
        try
        {
            var asked = await actions.AskAsync(slug, request, Callers.Of(context), ct);
            return TypedResults.LocalRedirect(Links.Qap(slug, asked.Id));
        }
        catch (RefusedException refused) when (refused.Refusal.Faults.Count > 0)
        {
            var fault = Telling.Told(refused.Refusal);
            var view = await ViewAsync(slug, context, tests, covariates, finder, shelves, ct) with { Asked = request, Fault = fault };
            return PageAnswer.Of<QapListPage, QapListView>(view, StatusCodes.Status400BadRequest);
        }
    }

    public static async Task<RazorComponentResult> ShowAsync(
        Asked<QapQuery> asked, QapQuestions tests, EditionFinder finder, JobQueries jobs, CancellationToken ct)
    {
        var test = await tests.AskAsync(asked.Query, ct);
        var job = test.JobId is { } id ? await jobs.FindAsync(id, ct) : null;
        return PageAnswer.Of<QapPage, QapView>(new QapView(await finder.GetAsync(test.Edition, test.Revision, ct), test, job));
    }

    private static async Task<QapListView> ViewAsync(
        string slug, HttpContext context, QapQuestions tests, CovariateQuestions covariates, EditionFinder finder, EditionShelves shelves,
        CancellationToken ct)
    {
        var edition = await finder.GetAsync(slug, null, ct);
        var shelf = await shelves.LoadAsync(ct);
        var known = (await covariates.AskAsync(new CovariateListQuery(PageRequest.Whole), ct)).Rows.DistinctBy(row => row.Name).ToList();
        return new(edition, shelf.Beside(slug), known, await tests.ListAsync(slug, ct), Callers.May(context.User, Scopes.Edit), Usual);
    }

    private static QapRequest RequestOf(HttpContext context) => new()
    {
        Relation = context.Field("relation") ?? "", By = context.Field("by") ?? "",
        Covariates = [.. context.Request.Form["covariates"].OfType<string>(), .. GroupingFinder.Split(context.Field("others"))],
        Permutations = context.Number("permutations") ?? -1, Seed = context.Number("seed") ?? -1,
    };
}
