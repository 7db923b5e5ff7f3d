using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;

namespace Twiplomacy.Application.Bundles;

/// <summary>Gives the bundles of sealed editions.</summary>
public sealed class BundleQuestions(EditionFinder finder, EditionBundles bundles)
{
    public async Task<BundleResult> AskAsync(BundleQuery query, CancellationToken cancellationToken)
    {
        var revision = await finder.GetAsync(query.Edition, cancellationToken);
        if (await bundles.FindAsync(revision, cancellationToken) is { } bundle) return new(bundle, revision);
        var why = revision.IsSealed ? BundleMessages.IsOlder(revision.Slug, revision.Number) : BundleMessages.IsDraft(revision.Slug);
        throw new RefusedException(new Refusal(RefusalKind.Conflict, [new Fault(why)]) { Title = BundleMessages.NoBundle() });
    }
}
