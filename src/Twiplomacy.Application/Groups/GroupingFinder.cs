using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Editions;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.PeerSets;

namespace Twiplomacy.Application.Groups;

/// <summary>Finds the groups that a question names, or refuses it with what could have been meant.</summary>
public sealed class GroupingFinder(EditionQueries editions, GroupQueries groups, PeerSetQueries sets)
{
    /// <summary>How the members of a revision can be grouped, as of its date.</summary>
    public async Task<MemberGroupings> FindAsync(EditionRevisionRow revision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return await FindAsync(revision, await editions.ListMembersAsync(revision.RevisionId, cancellationToken), cancellationToken);
    }

    /// <summary>The same of members that were read already.</summary>
    public async Task<MemberGroupings> FindAsync(EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> members, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return new MemberGroupings(members, await groups.ListAsync(cancellationToken), DateOnly.FromDateTime(revision.AsOf.UtcDateTime));
    }

    /// <summary>Everything by whose name some of a revision's members can be asked for, as of its date.</summary>
    public async Task<NamedGroups> FindNamedAsync(
        EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> members, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        var memberships = await groups.ListAsync(cancellationToken);
        var known = new MemberGroupings(members, memberships, DateOnly.FromDateTime(revision.AsOf.UtcDateTime));
        return new NamedGroups(known, memberships, await sets.ListAsync(cancellationToken), members);
    }

    /// <summary>The groups that a list of names stands for, each once.</summary>
    public static IReadOnlyList<MemberGroup> Named(string field, string? names, MemberGroupings known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var asked = Split(names);
        if (asked.Count == 0) throw RefusedException.Invalid(new Fault(GroupMessages.NoGroup(field, known.Names)) { Field = field, Allowed = known.Names });
        return [.. asked.SelectMany(name => known.Find(name) ?? throw RefusedException.Invalid(KnownWord.FaultOf(field, name, known.Names)!))
            .DistinctBy(group => group.Name)];
    }

    /// <summary>The names in a list with commas between.</summary>
    public static IReadOnlyList<string> Split(string? names) =>
        (names ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
