namespace Twiplomacy.Formats.Packages;

/// <summary>Bytes that may turn out to be a file of the export or an archive of several.</summary>
internal sealed record PackageSource(string Path, long? Length, Func<Stream> Open, bool CanSeek)
{
    /// <summary>Reads the first bytes, which say what it is; fewer at the end of the content.</summary>
    public byte[] Head(int count)
    {
        using var stream = Open();
        var head = new byte[count];
        var read = stream.ReadAtLeast(head, count, throwOnEndOfStream: false);
        return head[..read];
    }
}
