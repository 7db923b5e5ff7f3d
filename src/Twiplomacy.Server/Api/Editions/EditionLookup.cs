using System.Globalization;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Server.Web.Problems;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Api.Editions;

/// <summary>Finds what the address of a request names, or refuses it with what could have been meant.</summary>
public sealed class EditionLookup(EditionQueries editions, RankingPageQueries rankings)
{
    /// <summary>The revision that speaks for an edition, or one by its number.</summary>
    public async Task<EditionRevisionRow> GetAsync(string slug, int? number, CancellationToken ct)
    {
        if (await editions.FindAsync(slug, number, ct) is { } found) return found;
        if (number is { } asked && await editions.FindAsync(slug, null, ct) is not null)
            throw new ProblemException(ApiProblem.NotFound($"revision of edition '{slug}'", asked.ToString(CultureInfo.InvariantCulture), null, "number"));
        var known = (await editions.ListAsync(null, ct)).Select(edition => edition.Slug);
        throw new ProblemException(ApiProblem.NotFound("edition", slug, DidYouMean.Nearest(slug, known), "slug"));
    }

    /// <summary>A member of a revision by its id or handle; upper and lower case are one.</summary>
    public async Task<EditionMemberRow> GetMemberAsync(EditionRevisionRow revision, string name, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return GetMember(name, await editions.ListMembersAsync(revision.RevisionId, ct), revision.Slug);
    }

    /// <summary>One of the members of an edition by its id or handle.</summary>
    /// <param name="parameter">The part of the request that names it.</param>
    public static EditionMemberRow GetMember(string name, IReadOnlyList<EditionMemberRow> members, string slug, string parameter = "id")
    {
        var handle = Handle.Normalise(name);
        return members.FirstOrDefault(member => member.Account.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? members.FirstOrDefault(member => member.Handle is { } shown && Handle.Normalise(shown) == handle)
            ?? throw new ProblemException(ApiProblem.NotFound(
                $"account in edition {slug}", name, DidYouMean.Nearest(handle, members.Select(member => member.Handle).OfType<string>()), parameter));
    }

    /// <summary>Refuses a measure that the revision holds no ranking of.</summary>
    public async Task RequireMeasureAsync(EditionRevisionRow revision, string measure, CancellationToken ct)
    {
        // Listing all measures reads the whole revision, so it is done only to name them in the refusal.
        if (!await rankings.ExistsAsync(revision.RevisionId, measure, ct))
            RequireMeasure(measure, await editions.ListMeasuresAsync(revision.RevisionId, ct));
    }

    /// <summary>Refuses a measure that is not among the known ones, with all of them and the nearest.</summary>
    public static void RequireMeasure(string measure, IReadOnlyList<string> known)
    {
        if (known.Contains(measure)) return;
        var meant = DidYouMean.Nearest(measure, known);
        throw new ProblemException(ApiProblem.Of(
            StatusCodes.Status404NotFound, "There is no such ranking",
            $"There is no ranking '{measure}' here.{(meant is null ? "" : $" Did you mean '{meant}'?")} GET /api/v1/measures defines every measure and says which are computed.",
            new ProblemFault($"'{measure}' is not ranked here; one of: {string.Join(", ", known)}.")
            {
                Parameter = "measure", Allowed = known, DidYouMean = meant,
            }));
    }
}
