using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Panels;

/// <summary>Finds a panel, or refuses its name with the nearest.</summary>
public sealed class PanelFinder(PanelQueries panels)
{
    public Task<PanelSummary> GetAsync(string slug, CancellationToken cancellationToken) => GetAsync(slug, "slug", cancellationToken);

    /// <param name="field">The part of the question that names it.</param>
    public async Task<PanelSummary> GetAsync(string slug, string field, CancellationToken cancellationToken)
    {
        if (await panels.FindAsync(slug, cancellationToken) is { } found) return found;
        var known = (await panels.ListAsync(cancellationToken)).Select(panel => panel.Slug);
        throw RefusedException.NotFound(PanelMessages.NoSuchPanel(), Absence.Of("panel", slug, DidYouMean.Nearest(slug, known), field));
    }

    /// <summary>Refuses a filter <c>panel</c> that names no panel; null is no filter.</summary>
    public async Task RequireAsync(string? slug, CancellationToken cancellationToken)
    {
        if (slug is not null) KnownWord.Require("panel", slug, (await panels.ListAsync(cancellationToken)).Select(panel => panel.Slug));
    }
}
