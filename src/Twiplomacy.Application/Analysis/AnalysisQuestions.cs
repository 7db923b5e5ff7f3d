using Twiplomacy.Analytics.Analysis;
using Twiplomacy.Analytics.Caching;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Networks;
using Twiplomacy.Application.Panels;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Analysis;

/// <summary>What statistics programs can be given: editions as tables, or as a folder with their matrices.</summary>
public sealed class AnalysisQuestions(EditionFinder finder, PanelFinder panels, EditionQueries editions, WorkGate gate)
{
    public async Task<AnalysisResult> AskAsync(EditionAnalysisQuery query, CancellationToken cancellationToken)
    {
        var revision = await finder.GetAsync(query.Edition, cancellationToken);
        return await LoadAsync($"{revision.Slug}-analysis", [revision], cancellationToken);
    }

    /// <summary>Every sealed edition of the panel in the years asked for.</summary>
    public async Task<AnalysisResult> AskAsync(PanelAnalysisQuery query, CancellationToken cancellationToken)
    {
        await panels.GetAsync(query.Slug, cancellationToken);
        Period.Require(query.From, query.To);
        var chosen = (await editions.ListAsync(query.Slug, cancellationToken))
            .Where(revision => revision.IsSealed && query.Takes(revision.AsOf))
            .OrderBy(revision => revision.AsOf).ThenBy(revision => revision.Slug, StringComparer.Ordinal).ToList();
        if (chosen.Count == 0)
            throw RefusedException.NotFound(PanelNetworkMessages.NoEdition(), new Fault(PanelNetworkMessages.NoEditionIn(query.Slug)) { Field = "slug" });
        return await LoadAsync($"{query.Slug}-analysis", chosen, cancellationToken);
    }

    /// <summary>The folder as a zip archive; made whole before its first byte goes out, so that who reads slowly holds nothing.</summary>
    public async Task<byte[]> FolderAsync(AnalysisResult result, CancellationToken cancellationToken)
    {
        var title = (await panels.GetAsync(result.Editions[0].Revision.Panel, cancellationToken)).Title;
        return await gate.RunAsync(() => Task.FromResult(AnalysisFolder.Of(title, result.Editions, cancellationToken)), cancellationToken);
    }

    private async Task<AnalysisResult> LoadAsync(string name, IReadOnlyList<EditionRevisionRow> revisions, CancellationToken cancellationToken)
    {
        foreach (var revision in revisions) gate.Require(await editions.CountMembersAsync(revision.RevisionId, cancellationToken));
        return await gate.RunAsync(async () =>
        {
            var loaded = new List<AnalysedEdition>();
            foreach (var revision in revisions) loaded.Add(await AnalysedEdition.LoadAsync(editions, revision, cancellationToken));
            return new AnalysisResult(name, loaded);
        }, cancellationToken);
    }
}
