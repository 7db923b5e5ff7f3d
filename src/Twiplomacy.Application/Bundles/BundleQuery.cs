using Twiplomacy.Application.Editions;

namespace Twiplomacy.Application.Bundles;

/// <summary>A sealed edition as one file.</summary>
/// <param name="Edition">The edition.</param>
public sealed record BundleQuery(EditionKey Edition);
