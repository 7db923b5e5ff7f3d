using Twiplomacy.Application.Bundles;
using Twiplomacy.Server.Web;
using Twiplomacy.Server.Web.Caching;

namespace Twiplomacy.Server.Api.Bundles;

/// <summary>Bundles of sealed editions.</summary>
public static class BundleEndpoints
{
    /// <summary>
    /// Downloads the newest sealed revision of an edition as one zip archive: CSV files with the list observations used,
    /// datapackage.json, methodology, citation, checksums. <c>twiplomacy verify</c> recomputes it.
    /// </summary>
    public static async Task<BundleAnswer> OfEditionAsync(Asked<BundleQuery> asked, BundleQuestions bundles, CancellationToken cancellationToken) =>
        new((await bundles.AskAsync(asked.Query, cancellationToken)).Bundle);

    /// <summary>Downloads one sealed revision of an edition; the bytes never change.</summary>
    public static async Task<BundleAnswer> OfRevisionAsync(
        Asked<BundleQuery> asked, HttpContext context, BundleQuestions bundles, CancellationToken cancellationToken)
    {
        var result = await bundles.AskAsync(asked.Query, cancellationToken);
        context.MarkImmutable();
        return new(result.Bundle);
    }
}
