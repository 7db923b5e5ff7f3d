using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Text;
using Twiplomacy.Server.Web.Problems;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Api.Panels;

/// <summary>Finds a panel, or refuses its name with the nearest.</summary>
public sealed class PanelLookup(PanelQueries panels)
{
    public async Task<PanelSummary> GetAsync(string slug, CancellationToken ct) => await panels.FindAsync(slug, ct)
        ?? throw new ProblemException(ApiProblem.NotFound(
            "panel", slug, DidYouMean.Nearest(slug, (await panels.ListAsync(ct)).Select(panel => panel.Slug)), "slug"));

    /// <summary>Refuses a filter <c>panel</c> that names no panel; null is no filter.</summary>
    public async Task RequireAsync(string? slug, CancellationToken ct)
    {
        if (slug is null) return;
        var known = (await panels.ListAsync(ct)).Select(panel => panel.Slug).ToList();
        KnownWord.Require("panel", slug, known);
    }
}
