using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Application.Editions;
using Twiplomacy.Server.Web.Caching;
using Twiplomacy.Server.Web.Problems;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Api.Bundles;

/// <summary>Bundles of sealed editions.</summary>
public static class BundleEndpoints
{
    /// <summary>
    /// Downloads the newest sealed revision of an edition as one zip archive: CSV files with the list observations used,
    /// datapackage.json, methodology, citation, checksums. <c>twiplomacy verify</c> recomputes it.
    /// </summary>
    public static async Task<BundleAnswer> OfEditionAsync(string slug, EditionFinder lookup, EditionBundles bundles, CancellationToken ct) =>
        await FindAsync(await lookup.GetAsync(slug, null, ct), bundles, ct);

    /// <summary>Downloads one sealed revision of an edition; the bytes never change.</summary>
    public static async Task<BundleAnswer> OfRevisionAsync(
        string slug, int number, HttpContext context, EditionFinder lookup, EditionBundles bundles, CancellationToken ct)
    {
        var answer = await FindAsync(await lookup.GetAsync(slug, number, ct), bundles, ct);
        context.MarkImmutable();
        return answer;
    }

    private static async Task<BundleAnswer> FindAsync(EditionRevisionRow revision, EditionBundles bundles, CancellationToken ct) =>
        new(await bundles.FindAsync(revision, ct) ?? throw new ProblemException(ApiProblem.Of(
            StatusCodes.Status409Conflict, "There is no bundle",
            revision.IsSealed
                ? $"Revision {revision.Number} of {revision.Slug} was sealed before bundles were kept. Seal a new revision to get one."
                : $"{revision.Slug} is a draft. Seal it first: twiplomacy edition seal {revision.Slug}.")));
}
