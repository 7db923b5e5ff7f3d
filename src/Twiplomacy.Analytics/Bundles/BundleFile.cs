using Twiplomacy.Formats.Tables;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>A file of a bundle; with fields it is a table.</summary>
public sealed record BundleFile(string Path, byte[] Content)
{
    public string? Name { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<SchemaField> Fields { get; init; } = [];
}
