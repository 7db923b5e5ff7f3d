using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Server.Web.Problems;
using Twiplomacy.Core.Text;
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
        if (asked.Count == 0) throw Refused(parameter, $"'{parameter}' names no group.", "", known.Names);
        return [.. asked.SelectMany(name => known.Find(name) ?? throw Refused(parameter, $"'{parameter}' names '{name}', which is no group here.", name, known.Names))
            .DistinctBy(group => group.Name)];
    }

    public static IReadOnlyList<string> Split(string? names) =>
        (names ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static ProblemException Refused(string parameter, string message, string name, IReadOnlyList<string> allowed) => new(ApiProblem.BadRequest(
        new ProblemFault($"{message} One of: {string.Join(", ", allowed)}.")
        {
            Parameter = parameter, Allowed = allowed, DidYouMean = DidYouMean.Nearest(name, allowed),
        }));
}
