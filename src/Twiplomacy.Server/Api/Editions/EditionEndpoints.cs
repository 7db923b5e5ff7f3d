using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Application.Editions;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;
using Twiplomacy.Server.Web.Caching;

namespace Twiplomacy.Server.Api.Editions;

/// <summary>Editions and their revisions.</summary>
public static class EditionEndpoints
{
    /// <summary>Lists editions, oldest date first, each by its newest sealed revision, else its draft.</summary>
    public static async Task<ListAnswer<EditionAnswer>> ListAsync(Asked<EditionListQuery> asked, EditionQuestions editions, CancellationToken cancellationToken) =>
        ListAnswer.Of(await editions.AskAsync(asked.Query, cancellationToken), EditionTable.Table);

    /// <summary>Shows an edition by its newest sealed revision, else its draft.</summary>
    public static Task<EditionAnswer> GetAsync(Asked<EditionQuery> asked, EditionQuestions editions, CancellationToken cancellationToken) =>
        editions.AskAsync(asked.Query, cancellationToken);

    /// <summary>Lists the revisions of an edition, oldest first.</summary>
    public static async Task<ListAnswer<EditionAnswer>> ListRevisionsAsync(
        Asked<RevisionListQuery> asked, EditionQuestions editions, CancellationToken cancellationToken) =>
        ListAnswer.Of(await editions.AskAsync(asked.Query, cancellationToken), EditionTable.Table);

    /// <summary>Shows one revision of an edition; once sealed, the answer never changes.</summary>
    public static async Task<EditionAnswer> GetRevisionAsync(
        Asked<EditionQuery> asked, HttpContext context, EditionQuestions editions, CancellationToken cancellationToken)
    {
        var edition = await editions.AskAsync(asked.Query, cancellationToken);
        if (edition.SealedAt is not null) context.MarkImmutable();
        return edition;
    }

    /// <summary>
    /// Lists every published field that a revision tells differently from an earlier one: population, figures of the
    /// network, rankings, with the old and the new value. The reason stands with the revision.
    /// </summary>
    public static async Task<ListAnswer<RevisionDifference>> ListDifferenceAsync(
        Asked<EditionDifferenceQuery> asked, EditionQuestions editions, CancellationToken cancellationToken) =>
        ListAnswer.Of(await editions.AskAsync(asked.Query, cancellationToken), DifferenceTable.Table);
}
