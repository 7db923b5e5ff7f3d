using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Analytics.Structure;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Groups;
using Twiplomacy.Application.Paging;
using Twiplomacy.Core.Editions;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Structure;

/// <summary>What can be asked of the structure of an edition's network.</summary>
public sealed class StructureQuestions(EditionFinder finder, EditionQueries editions, GroupingFinder groupings, EditionStructures structures)
{
    public async Task<ListResult<StructureFigure>> AskAsync(StructureQuery query, CancellationToken cancellationToken)
    {
        var start = StartOf(query);
        var chance = ChanceReading.Of(query.Networks, query.Seed);
        var revision = await finder.GetAsync(query.Edition, cancellationToken);
        var members = await editions.ListMembersAsync(revision.RevisionId, cancellationToken);
        var groups = await DisjointAsync(revision, members, query.By, cancellationToken);
        var figures = await structures.FindFiguresAsync(revision, members, groups, chance, cancellationToken);
        return Cut(query, start, figures, About.Of(revision, query.Edition.Number is not null));
    }

    public async Task<ListResult<AccountStructureAnswer>> AskAsync(AccountStructureQuery query, CancellationToken cancellationToken)
    {
        var start = StartOf(query);
        var revision = await finder.GetAsync(query.Edition, cancellationToken);
        var members = await editions.ListMembersAsync(revision.RevisionId, cancellationToken);
        var groups = await DisjointAsync(revision, members, query.By, cancellationToken);
        var places = (await structures.FindAccountsAsync(revision, members, groups, cancellationToken))
            .OrderByDescending(place => place.Roles?.Total).ThenBy(place => place.Constraint ?? double.MaxValue).ThenBy(place => place.Member.Position);
        return Cut(query, start, [.. places.Select(AccountStructureAnswer.Of)], About.Of(revision, query.Edition.Number is not null));
    }

    private async Task<IReadOnlyList<MemberGroup>> DisjointAsync(
        EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> members, string? by, CancellationToken cancellationToken)
    {
        var groups = GroupingFinder.Named("by", by, await groupings.FindAsync(revision, members, cancellationToken));
        var taken = new Dictionary<int, string>();
        foreach (var group in groups)
            foreach (var position in group.Positions)
                if (!taken.TryAdd(position, group.Name))
                    throw RefusedException.Invalid(new Fault(StructureMessages.GroupsOverlap("by", taken[position], group.Name)) { Field = "by" });
        return groups;
    }

    // Read first: a wrong cursor is refused before anything is computed.
    private static int StartOf<TQuery>(TQuery query) where TQuery : IListQuery => (int)Math.Clamp(query.After()?.Number(0) ?? 0, 0, int.MaxValue);

    private static ListResult<TRow> Cut<TQuery, TRow>(TQuery query, int start, IReadOnlyList<TRow> rows, About about) where TQuery : IListQuery =>
        new(query.Cut([.. rows.Skip(start).Take(query.Page.Fetch)], _ => [start + query.Page.Rows]), about);
}
