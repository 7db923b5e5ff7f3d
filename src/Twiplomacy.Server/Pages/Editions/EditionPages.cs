using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Application.Editions;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Editions;

/// <summary>What the page of an edition shows: what it is, how to cite it, and how to recompute it.</summary>
/// <param name="Edition">By the revision that speaks for it.</param>
/// <param name="Title">The panel's.</param>
/// <param name="Revisions">All of them, oldest first.</param>
/// <param name="Previous">The edition that ranks are compared with.</param>
/// <param name="Measures">Those it holds a ranking of.</param>
/// <param name="Address">Where the page can be opened from elsewhere.</param>
public sealed record EditionView(
    EditionRevisionRow Edition, string Title, IReadOnlyList<EditionLink> Editions, IReadOnlyList<EditionRevisionRow> Revisions, EditionRevisionRow? Previous,
    IReadOnlyList<string> Measures, string Address)
{
    public EditionSettings Settings { get; } = JsonSerializer.Deserialize<EditionSettings>(Edition.Settings, EditionJson.Options)!;

    /// <summary>Null while it is not built.</summary>
    public NetworkFigures? Network { get; } = Edition.Network == "{}" ? null : JsonSerializer.Deserialize<NetworkFigures>(Edition.Network, EditionJson.Options);
}

/// <summary>Pages of editions.</summary>
public static class EditionPages
{
    private static readonly Dictionary<string, (string Name, string MediaType, Func<EditionCitation, string> Text)> Citations = new(StringComparer.Ordinal)
    {
        ["bib"] = ("citation.bib", "application/x-bibtex", citation => citation.BibTeX()),
        ["ris"] = ("citation.ris", "application/x-research-info-systems", citation => citation.Ris()),
        ["cff"] = ("CITATION.cff", "application/yaml", citation => citation.Cff()),
        ["zenodo"] = (".zenodo.json", "application/json", citation => citation.Zenodo()),
    };

    /// <summary>How to cite a sealed edition, for a reference manager or an archive.</summary>
    public static async Task<Results<FileContentHttpResult, NotFound>> CiteAsync(
        string slug, string form, HttpContext context, EditionFinder lookup, PanelQueries panels, CancellationToken ct)
    {
        var edition = await lookup.GetAsync(slug, null, ct);
        if (!edition.IsSealed || !Citations.TryGetValue(form, out var wanted)) return TypedResults.NotFound();
        var citation = new EditionCitation(edition, (await panels.FindAsync(edition.Panel, ct))?.Title ?? edition.Panel, AddressOf(context, edition));
        return TypedResults.File(Encoding.UTF8.GetBytes(wanted.Text(citation)), wanted.MediaType + "; charset=utf-8", $"{edition.Slug}-{wanted.Name}");
    }

    private static string AddressOf(HttpContext context, EditionRevisionRow edition) =>
        $"{context.Request.Scheme}://{context.Request.Host}{Links.Edition(edition.Slug)}";

    public static async Task<RazorComponentResult> ShowAsync(
        string slug, HttpContext context, EditionFinder lookup, EditionQueries editions, EditionShelves shelves, PanelQueries panels,
        CancellationToken ct)
    {
        var edition = await lookup.GetAsync(slug, null, ct);
        var previous = edition.PreviousRevisionId is { } id ? await editions.FindRevisionAsync(id, ct) : null;
        var address = AddressOf(context, edition);
        return PageAnswer.Of<EditionPage, EditionView>(new EditionView(
            edition, (await panels.FindAsync(edition.Panel, ct))?.Title ?? edition.Panel, (await shelves.LoadAsync(ct)).Of(edition.Panel),
            await editions.ListRevisionsAsync(edition.Slug, ct), previous, await editions.ListMeasuresAsync(edition.RevisionId, ct), address));
    }
}
