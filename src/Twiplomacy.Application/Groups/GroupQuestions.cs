using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Analytics.Structure;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Paging;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Groups;

/// <summary>Counts ties between groups of an edition's members.</summary>
public sealed class GroupQuestions(EditionFinder finder, EditionQueries editions, GroupingFinder groupings, EditionStructures structures)
{
    public async Task<ListResult<MatrixCell>> AskAsync(GroupMatrixQuery query, CancellationToken cancellationToken)
    {
        var chance = ChanceReading.Of(query.Networks, query.Seed);
        var revision = await finder.GetAsync(query.Edition, cancellationToken);
        var members = await editions.ListMembersAsync(revision.RevisionId, cancellationToken);
        var known = await groupings.FindAsync(revision, members, cancellationToken);
        var down = GroupingFinder.Named("rows", query.Rows, known);
        var across = query.Columns is null ? down : GroupingFinder.Named("columns", query.Columns, known);
        var start = (int)Math.Clamp(query.After()?.Number(0) ?? 0, 0, int.MaxValue);
        // Only the cells of the page are counted.
        var wanted = down.SelectMany(row => across, (row, column) => (Row: row, Column: column)).Skip(start).Take(query.Page.Fetch).ToList();
        var matrix = new GroupMatrix(new EditionTies(await editions.ListTiesAsync(revision.RevisionId, cancellationToken), members.Count));
        var cells = wanted.Select(cell => matrix.Between(cell.Row, cell.Column)).ToList();
        if (chance.Networks > 0)
        {
            var beside = await structures.FindMatrixAsync(revision, members, down, across, chance, cancellationToken);
            cells = cells.ConvertAll(beside.Beside);
        }
        return new(query.Cut(cells, _ => [start + query.Page.Rows]), About.Of(revision, isPinned: query.Edition.Number is not null));
    }
}
