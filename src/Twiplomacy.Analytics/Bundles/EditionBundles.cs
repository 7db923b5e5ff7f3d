using Twiplomacy.Formats.Packages;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>The bundle of a sealed revision as it is downloaded.</summary>
/// <param name="Name">A name for the file.</param>
public sealed record BundleDownload(string Name, IReadOnlyList<EditionFile> Files)
{
    /// <summary>Writes it as one zip archive, the same bytes every time.</summary>
    public Task WriteAsync(Stream output, CancellationToken cancellationToken) =>
        StoredZip.WriteAsync([.. Files.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => (f.Path, f.Content))], output, cancellationToken);
}

/// <summary>Finds the bundles of sealed revisions.</summary>
public sealed class EditionBundles(EditionQueries editions)
{
    /// <summary>Null of a draft, and of a revision that was sealed before bundles were kept.</summary>
    public async Task<BundleDownload?> FindAsync(EditionRevisionRow revision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        var files = await editions.ListFilesAsync(revision.RevisionId, cancellationToken);
        return files.Count == 0 ? null : new BundleDownload($"{revision.Slug}-r{revision.Number}.zip", files);
    }
}
