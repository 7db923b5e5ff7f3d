using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Analytics.Structure;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Paging;
using Twiplomacy.Core.Editions;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Groups;

/// <summary>Counts ties between groups of an edition's members.</summary>
public sealed class GroupQuestions(
    EditionFinder finder, EditionQueries editions, EditionTieReading ties, EditionShelves shelves, GroupingFinder groupings, EditionStructures structures)
{
    public async Task<ListResult<MatrixCell>> AskAsync(GroupMatrixQuery query, CancellationToken cancellationToken)
    {
        var chance = ChanceReading.Of(query.Networks, query.Seed);
        var revision = await finder.GetAsync(query.Edition, cancellationToken);
        var members = await editions.ListMembersAsync(revision.RevisionId, cancellationToken);
        var known = await groupings.FindNamedAsync(revision, members, cancellationToken);
        var down = known.Get("rows", query.Rows);
        var across = query.Columns is null ? down : known.Get("columns", query.Columns);
        var start = (int)Math.Clamp(query.After()?.Number(0) ?? 0, 0, int.MaxValue);
        var sides = new MatrixSides(revision, members, Groups(down), Groups(across));
        var cells = await CellsAsync(sides, chance, start, query.Page.Fetch, cancellationToken);
        return new(query.Cut(cells, _ => [start + query.Page.Rows]), About.Of(revision, isPinned: query.Edition.Number is not null));
    }

    /// <summary>Rows and columns as a person chooses them; names that nothing bears are told, not refused.</summary>
    public async Task<ChosenMatrix> AskAsync(ChosenMatrixQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var revision = await finder.GetAsync(query.Slug, null, cancellationToken);
        var members = await editions.ListMembersAsync(revision.RevisionId, cancellationToken);
        var known = await groupings.FindNamedAsync(revision, members, cancellationToken);
        var (rows, columns) = (ChosenSide.Of(query.Rows, known), ChosenSide.Of(query.Columns, known));
        var across = columns.Groups.Count == 0 ? rows : columns;
        var sides = new MatrixSides(revision, members, Groups(rows.Groups), Groups(across.Groups));
        var chance = ChanceReading.Of(query.Chance ? ChanceSettings.Usual : 0, seed: 1);
        var cells = rows.Groups.Count == 0 ? [] : await CellsAsync(sides, chance, 0, int.MaxValue, cancellationToken);
        var shelf = await shelves.LoadAsync(cancellationToken);
        return new(revision, shelf.Of(revision.Panel), known, rows, columns, cells, query.Chance);
    }

    // Only the cells of the page are counted.
    private async Task<List<MatrixCell>> CellsAsync(
        MatrixSides sides, ChanceSettings chance, int start, int most, CancellationToken cancellationToken)
    {
        var (revision, members) = (sides.Revision, sides.Members);
        var wanted = sides.Rows.SelectMany(_ => sides.Columns, (row, column) => (Row: row, Column: column)).Skip(start).Take(most).ToList();
        var matrix = new GroupMatrix(await ties.ReadAsync(revision, members.Count, cancellationToken));
        var cells = wanted.Select(cell => matrix.Between(cell.Row, cell.Column)).ToList();
        if (chance.Networks == 0) return cells;
        var beside = await structures.FindMatrixAsync(revision, members, sides.Rows, sides.Columns, chance, cancellationToken);
        return cells.ConvertAll(beside.Beside);
    }

    private static IReadOnlyList<MemberGroup> Groups(IEnumerable<NamedGroup> named) => [.. named.Select(group => group.Group)];

    private sealed record MatrixSides(
        EditionRevisionRow Revision, IReadOnlyList<EditionMemberRow> Members, IReadOnlyList<MemberGroup> Rows, IReadOnlyList<MemberGroup> Columns);
}
