using System.Globalization;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Editions;

/// <summary>Finds the edition, revision, member or ranking that a question names, or refuses it with what could have been meant.</summary>
public sealed class EditionFinder(EditionQueries editions, RankingPageQueries rankings)
{
    /// <summary>The revision that speaks for an edition, or one by its number.</summary>
    public Task<EditionRevisionRow> GetAsync(EditionKey key, CancellationToken cancellationToken) => GetAsync(key.Slug, key.Number, cancellationToken);

    /// <summary>The same by name and number.</summary>
    public async Task<EditionRevisionRow> GetAsync(string slug, int? number, CancellationToken cancellationToken)
    {
        if (await editions.FindAsync(slug, number, cancellationToken) is { } found) return found;
        if (number is { } asked && await editions.FindAsync(slug, null, cancellationToken) is not null)
        {
            var name = asked.ToString(CultureInfo.InvariantCulture);
            throw RefusedException.NotFound(EditionMessages.NoSuchRevision(slug), Absence.Of("revision", name, null, "number"));
        }
        var known = (await editions.ListAsync(null, cancellationToken)).Select(edition => edition.Slug);
        throw RefusedException.NotFound(EditionMessages.NoSuchEdition(), Absence.Of("edition", slug, DidYouMean.Nearest(slug, known), "slug"));
    }

    /// <summary>A member of a revision by its id or handle; upper and lower case are one.</summary>
    public async Task<EditionMemberRow> GetMemberAsync(EditionRevisionRow revision, string name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return GetMember(name, await editions.ListMembersAsync(revision.RevisionId, cancellationToken), revision.Slug);
    }

    /// <summary>One of the members of an edition by its id or handle.</summary>
    /// <param name="field">The part of the question that names it.</param>
    public static EditionMemberRow GetMember(string name, IReadOnlyList<EditionMemberRow> members, string slug, string field = "id") =>
        FindMember(name, members) ?? throw RefusedException.NotFound(
            EditionMessages.NoSuchAccount(slug),
            Absence.Of("account", name, DidYouMean.Nearest(Handle.Normalise(name), members.Select(member => member.Handle).OfType<string>()), field));

    /// <summary>The same, or null if nobody bears the name.</summary>
    public static EditionMemberRow? FindMember(string name, IReadOnlyList<EditionMemberRow> members)
    {
        var handle = Handle.Normalise(name);
        return members.FirstOrDefault(member => member.Account.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? members.FirstOrDefault(member => member.Handle is { } shown && Handle.Normalise(shown) == handle);
    }

    /// <summary>Refuses a measure that the revision holds no ranking of.</summary>
    public async Task RequireMeasureAsync(EditionRevisionRow revision, string measure, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        // Listing all measures reads the whole revision, so it is done only to name them in the refusal.
        if (!await rankings.ExistsAsync(revision.RevisionId, measure, cancellationToken))
            RequireMeasure(measure, await editions.ListMeasuresAsync(revision.RevisionId, cancellationToken));
    }

    /// <summary>Refuses a measure that is not among the known ones, with all of them and the nearest.</summary>
    public static void RequireMeasure(string measure, IReadOnlyList<string> known)
    {
        if (!known.Contains(measure)) throw NoRanking(measure, known);
    }

    /// <summary>That a measure is not among the known ones.</summary>
    public static RefusedException NoRanking(string measure, IReadOnlyList<string> known) => RefusedException.NotFound(
        EditionMessages.NoSuchRanking(),
        new Fault(EditionMessages.NotRanked(measure, known)) { Field = "measure", Allowed = known, DidYouMean = DidYouMean.Nearest(measure, known) });
}
