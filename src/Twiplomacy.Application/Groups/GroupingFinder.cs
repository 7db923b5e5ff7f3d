using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Groups;

/// <summary>Finds the groups that a question names, or refuses it with what could have been meant.</summary>
public sealed class GroupingFinder(EditionQueries editions, GroupQueries groups)
{
    /// <summary>How the members of a revision can be grouped, as of its date.</summary>
    public async Task<MemberGroupings> OfAsync(EditionRevisionRow revision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        var members = await editions.ListMembersAsync(revision.RevisionId, cancellationToken);
        return new MemberGroupings(members, await groups.ListAsync(cancellationToken), DateOnly.FromDateTime(revision.AsOf.UtcDateTime));
    }

    /// <summary>The groups that a list of names stands for, each once.</summary>
    public static IReadOnlyList<MemberGroup> Named(string field, string? names, MemberGroupings known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var asked = Split(names);
        if (asked.Count == 0) throw Refused(field, GroupMessages.NoGroup(field, known.Names), "", known.Names);
        return [.. asked.SelectMany(name => known.Find(name) ?? throw Refused(field, AskingMessages.UnknownValue(field, name, known.Names), name, known.Names))
            .DistinctBy(group => group.Name)];
    }

    /// <summary>The names in a list with commas between.</summary>
    public static IReadOnlyList<string> Split(string? names) =>
        (names ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static RefusedException Refused(string field, Message message, string name, IReadOnlyList<string> allowed) =>
        RefusedException.Invalid(new Fault(message) { Field = field, Allowed = allowed, DidYouMean = DidYouMean.Nearest(name, allowed) });
}
