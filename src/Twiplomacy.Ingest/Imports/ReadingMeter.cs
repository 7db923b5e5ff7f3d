using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Ingest.Imports;

/// <summary>Opens an import's kept files and tells how much of them has been fetched.</summary>
internal sealed class ReadingMeter(IReadOnlyList<ImportFileRow> files)
{
    private readonly long _total = Math.Max(1, files.Sum(f => f.Length));
    private long _fetched;

    /// <summary>0 … 1; parts that are read twice count once at most.</summary>
    public double Share => Math.Min(1, Interlocked.Read(ref _fetched) / (double)_total);

    public IReadOnlyList<(string Path, long Length, Func<Stream> OpenSeekable)> Open(RawExportStore raw) =>
        [.. files.Select(f => (f.Path, f.Length, (Func<Stream>)(() => raw.Open(f.Sha256, bytes => Interlocked.Add(ref _fetched, bytes)))))];
}
