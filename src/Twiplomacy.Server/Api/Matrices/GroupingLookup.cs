using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Text;
using Twiplomacy.Server.Web.Problems;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Api.Matrices;

/// <summary>Finds the groups that a request names, or refuses it with what could have been meant.</summary>
public sealed class GroupingLookup(EditionQueries editions, GroupQueries groups)
{
    /// <summary>How the members of a revision can be grouped, as of its date.</summary>
    public async Task<MemberGroupings> OfAsync(EditionRevisionRow revision, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(revision);
        var members = await editions.ListMembersAsync(revision.RevisionId, ct);
        return new MemberGroupings(members, await groups.ListAsync(ct), DateOnly.FromDateTime(revision.AsOf.UtcDateTime));
    }

    /// <summary>The groups that a list of names stands for, each once.</summary>
    public static IReadOnlyList<MemberGroup> Named(string parameter, string? names, MemberGroupings known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var asked = Split(names);
        if (asked.Count == 0) throw Refused(parameter, RequestMessages.NoGroup(parameter, [.. known.Names]), "", known.Names);
        return [.. asked.SelectMany(name => known.Find(name) ?? throw Unknown(parameter, name, known.Names))
            .DistinctBy(group => group.Name)];
    }

    public static IReadOnlyList<string> Split(string? names) =>
        (names ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static ProblemException Unknown(string parameter, string name, IReadOnlyList<string> allowed) =>
        Refused(parameter, AskingMessages.UnknownValue(parameter, name, allowed), name, allowed);

    private static ProblemException Refused(string parameter, Message message, string name, IReadOnlyList<string> allowed) => new(ApiProblem.BadRequest(
        ProblemFault.Of(message) with
        {
            Parameter = parameter, Allowed = allowed, DidYouMean = DidYouMean.Nearest(name, allowed),
        }));
}
