using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Bundles;

/// <summary>A bundle, and the revision that it is of.</summary>
public sealed record BundleResult(BundleDownload Bundle, EditionRevisionRow Revision);
