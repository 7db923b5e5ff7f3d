using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Application.Editions;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web.Caching;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Api.Matrices;

/// <summary>Ties between groups of an edition's members.</summary>
public static class MatrixEndpoints
{
    /// <summary>
    /// Counts the ties between groups of an edition's accounts, a cell for each two: ties possible, known and there,
    /// density, mutual and one-way pairs, reciprocity, E-I index.
    /// </summary>
    /// <param name="slug">The edition.</param>
    /// <param name="page">Which page.</param>
    /// <param name="lookup">Finds editions.</param>
    /// <param name="groupings">The groups.</param>
    /// <param name="editions">The editions.</param>
    /// <param name="ct">The request's end.</param>
    /// <param name="rows">The groups of the rows, separated by commas: <c>group</c> (all groups of countries), <c>region</c> (of the world), <c>kind</c>, <c>country</c>, or single ones such as eu, foreign_minister, FR.</param>
    /// <param name="columns">Those of the columns; the same as the rows, where nothing is said.</param>
    public static Task<ListAnswer<MatrixCell>> OfEditionAsync(
        string slug, [AsParameters] PageRequest page, EditionFinder lookup, GroupingLookup groupings, EditionQueries editions, CancellationToken ct,
        string? rows = "group", string? columns = null) =>
        CountAsync(slug, null, rows, columns, page, lookup, groupings, editions, ct);

    /// <summary>Counts the ties between groups in one revision of an edition; of a sealed one the answer never changes.</summary>
    public static Task<ListAnswer<MatrixCell>> OfRevisionAsync(
        string slug, int number, [AsParameters] PageRequest page, EditionFinder lookup, GroupingLookup groupings, EditionQueries editions, CancellationToken ct,
        string? rows = "group", string? columns = null) =>
        CountAsync(slug, number, rows, columns, page, lookup, groupings, editions, ct);

    private static async Task<ListAnswer<MatrixCell>> CountAsync(
        string slug, int? number, string? rows, string? columns, PageRequest page, EditionFinder lookup, GroupingLookup groupings,
        EditionQueries editions, CancellationToken ct)
    {
        var revision = await lookup.GetAsync(slug, number, ct);
        var known = await groupings.OfAsync(revision, ct);
        var down = GroupingLookup.Named("rows", rows, known);
        var across = columns is null ? down : GroupingLookup.Named("columns", columns, known);
        var start = (int)Math.Clamp(page.After?.Number(0) ?? 0, 0, int.MaxValue);
        // Only the cells of the page are counted.
        var wanted = down.SelectMany(row => across, (row, column) => (Row: row, Column: column)).Skip(start).Take(page.Fetch).ToList();
        var members = await editions.ListMembersAsync(revision.RevisionId, ct);
        var matrix = new GroupMatrix(new EditionTies(await editions.ListTiesAsync(revision.RevisionId, ct), members.Count));
        if (number is not null && revision.IsSealed) page.Context.MarkImmutable();
        var about = new ListMeta { Edition = revision.Slug, AsOf = revision.AsOf, Revision = revision.Number };
        return page.Answer([.. wanted.Select(cell => matrix.Between(cell.Row, cell.Column))], GroupMatrixTable.Table, _ => [start + page.Rows], about);
    }
}
