namespace Twiplomacy.Networks.Reading;

/// <summary>What came through a pipe, in a temporary file: what it is has to be looked at before it is read.</summary>
internal sealed class KeptPipe : IDisposable
{
    private KeptPipe(string path) => Path = path;

    public string Path { get; }

    /// <summary>Null for a file or folder, which can be opened as often as needed.</summary>
    public static KeptPipe? Of(string path)
    {
        if (!File.Exists(path)) return null;
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        if (stream.CanSeek) return null;
        var kept = new KeptPipe(System.IO.Path.GetTempFileName());
        try
        {
            using var file = File.Create(kept.Path);
            stream.CopyTo(file);
            return kept;
        }
        catch
        {
            kept.Dispose();
            throw;
        }
    }

    public void Dispose() => File.Delete(Path);
}
