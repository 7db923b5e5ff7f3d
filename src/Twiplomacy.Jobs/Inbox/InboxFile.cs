namespace Twiplomacy.Jobs.Inbox;

/// <summary>How a file of the inbox looked at one moment; a file that looks the same for a while is finished.</summary>
internal sealed record InboxFile(string Path, long Length, DateTime Written)
{
    public string Name => System.IO.Path.GetFileName(Path);

    public static InboxFile Of(FileInfo file) => new(file.FullName, file.Length, file.LastWriteTimeUtc);

    /// <summary>Hidden files, and the endings under which browsers and copying programs write what is not finished.</summary>
    public static bool IsCandidate(string name) => !name.StartsWith('.') && !name.StartsWith('~')
        && !Unfinished.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Unfinished = [".part", ".partial", ".tmp", ".crdownload", ".download", ".filepart"];
}
