using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Imports;
using Twiplomacy.Application.ListedNames;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Web;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Jobs;
using Twiplomacy.Storage.ListedNames;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Imports;

/// <summary>Pages of imports: what was taken in, what became of it, and taking it back.</summary>
public static class ImportPages
{
    private const int OfPage = 50;
    private const int RejectedShown = 100;
    private const int NamesShown = 10;

    public static async Task<RazorComponentResult> ListAsync(HttpContext context, ImportQueries imports, CancellationToken ct, int? before = null)
    {
        var rows = await imports.ListAsync(before, OfPage + 1, ct);
        var shown = rows.Take(OfPage).Select(ImportAnswer.Of).ToList();
        return PageAnswer.Of<ImportListPage, ImportListView>(
            new ImportListView(shown, rows.Count > OfPage ? shown[^1].Id : null, Callers.May(context.User, Scopes.Import)));
    }

    public static async Task<RazorComponentResult> ShowAsync(
        Asked<ImportQuery> asked, ImportQuestions questions, ImportQueries imports, JobQueries jobs, ImportOwners owners, PanelQueries panels,
        NameQuestions names, CancellationToken ct)
    {
        var row = await questions.GetAsync(asked.Query, ct);
        var id = row.ImportId;
        var view = new ImportView(
            ImportAnswer.Of(row), row.Error, await imports.ListEntriesAsync(id, ct),
            await imports.ListWarningsAsync(id, ct), await imports.ListRejectedAsync(id, 0, RejectedShown, ct),
            await LatestJobAsync(id, jobs, ct), asked.Caller.May(Scopes.Import),
            row.Status == ImportStatus.Published ? await owners.ListAsync(id, ct) : [], await panels.ListAsync(ct), await imports.FindLatestCaptureAsync(id, ct), asked.Caller.May(Scopes.Admin));
        return PageAnswer.Of<ImportPage, ImportView>(await WithNamesAsync(view, asked.Caller, names, ct));
    }

    private static async Task<ImportView> WithNamesAsync(ImportView view, Caller caller, NameQuestions names, CancellationToken ct)
    {
        if (view.Import.Status != ImportStatus.Published || !caller.May(Scopes.Import)) return view;
        var counts = await names.CountAsync(view.Import.Id, caller, ct);
        if (counts.All == 0) return view;
        var open = await names.AskAsync(new NameListQuery(view.Import.Id, new PageRequest(NamesShown), NameState.Open), caller, ct);
        return view with { Names = counts, OpenNames = open.Rows };
    }

    public static async Task<RedirectHttpResult> UndoAsync(Asked<ImportQuery> asked, ImportActions imports, CancellationToken ct)
    {
        try
        {
            await imports.UndoAsync(asked.Query, asked.Caller, ct);
        }
        catch (RefusedException refused) when (refused.Refusal.Kind == RefusalKind.Conflict)
        {
            // The page shows how the import stands now.
        }
        return TypedResults.LocalRedirect(Links.Import(asked.Query.Id));
    }

    private static Task<JobRow?> LatestJobAsync(int id, JobQueries jobs, CancellationToken ct) =>
        jobs.FindLatestAsync([ImportWriter.KeyOf(ImportWriter.JobKind, id), ImportWriter.KeyOf(ImportWriter.UndoKind, id)], ct);
}
