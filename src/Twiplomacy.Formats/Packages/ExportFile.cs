namespace Twiplomacy.Formats.Packages;

/// <summary>One readable file of an export, however it is wrapped; it can be opened as often as needed.</summary>
/// <param name="Index">Position in its package, the <c>File</c> of every record read from it.</param>
/// <param name="Path">Path inside the export with <c>/</c> as separator, such as <c>data/follower.js</c>.</param>
/// <param name="Length">Bytes after decompression where known; never trusted as a limit.</param>
/// <param name="Open">Opens the content, decompressed, from its first byte; the stream need not seek.</param>
public sealed record ExportFile(int Index, string Path, long? Length, Func<Stream> Open)
{
    /// <summary>The last part of the path.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>What readers of this file's rows found of its encoding.</summary>
    internal ForeignText Foreign { get; } = new();
}
