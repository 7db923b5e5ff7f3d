using Twiplomacy.Server.Api.Caching;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Api.Panels;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Api.Editions;

/// <summary>Editions and their revisions.</summary>
public static class EditionEndpoints
{
    /// <summary>Lists editions, oldest date first, each by its newest sealed revision, else its draft.</summary>
    /// <param name="page">Which page.</param>
    /// <param name="editions">The editions.</param>
    /// <param name="panels">Finds panels.</param>
    /// <param name="ct">The request's end.</param>
    /// <param name="panel">Only editions of this panel.</param>
    public static async Task<ListAnswer<EditionAnswer>> ListAsync(
        [AsParameters] PageRequest page, EditionQueries editions, PanelLookup panels, CancellationToken ct, string? panel = null)
    {
        await panels.RequireAsync(panel, ct);
        var rows = (await editions.ListAsync(panel, ct)).AsEnumerable();
        if (page.After is { } after)
        {
            var (asOf, slug) = (after.Instant(0), after.Text(1));
            rows = rows.Where(row => row.AsOf > asOf || (row.AsOf == asOf && string.CompareOrdinal(row.Slug, slug) > 0));
        }
        return page.Answer([.. rows.Take(page.Fetch).Select(EditionAnswer.Of)], EditionTable.Table, edition => [edition.AsOf, edition.Slug]);
    }

    /// <summary>Shows an edition by its newest sealed revision, else its draft.</summary>
    public static Task<EditionAnswer> GetAsync(
        string slug, EditionLookup lookup, EditionQueries editions, CancellationToken ct) =>
        DetailAsync(slug, null, lookup, editions, ct);

    /// <summary>Lists the revisions of an edition, oldest first.</summary>
    public static async Task<ListAnswer<EditionAnswer>> ListRevisionsAsync(
        string slug, [AsParameters] PageRequest page, EditionLookup lookup, EditionQueries editions, CancellationToken ct)
    {
        await lookup.GetAsync(slug, null, ct);
        var after = page.After?.Number(0) ?? 0;
        var rows = (await editions.ListRevisionsAsync(slug, ct)).Where(row => row.Number > after).Take(page.Fetch);
        return page.Answer([.. rows.Select(EditionAnswer.Of)], EditionTable.Table, edition => [edition.Revision]);
    }

    /// <summary>Shows one revision of an edition; once sealed, the answer never changes.</summary>
    public static async Task<EditionAnswer> GetRevisionAsync(
        string slug, int number, HttpContext context, EditionLookup lookup, EditionQueries editions, CancellationToken ct)
    {
        var detail = await DetailAsync(slug, number, lookup, editions, ct);
        if (detail.SealedAt is not null) context.MarkImmutable();
        return detail;
    }

    private static async Task<EditionAnswer> DetailAsync(
        string slug, int? number, EditionLookup lookup, EditionQueries editions, CancellationToken ct)
    {
        var revision = await lookup.GetAsync(slug, number, ct);
        var previous = revision.PreviousRevisionId is { } id ? await editions.FindRevisionAsync(id, ct) : null;
        return EditionAnswer.Of(revision) with
        {
            Previous = previous is null ? null : new PreviousEdition(previous.Slug, previous.Number, previous.AsOf),
            Measures = await editions.ListMeasuresAsync(revision.RevisionId, ct),
        };
    }
}
