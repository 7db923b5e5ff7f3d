using Twiplomacy.Reports.Delivery;
using Twiplomacy.Storage.PersonalData;

namespace Twiplomacy.Application.Erasure;

/// <summary>Looks for somebody in the files of folders: into each once, and again if it is new or has changed.</summary>
internal sealed class FileLook(PersonalFolders folders, NameSearch search)
{
    private readonly Dictionary<string, (DateTime Written, long Length, bool IsNaming)> _seen = new(StringComparer.Ordinal);

    /// <summary>What the inbox has filed.</summary>
    public IEnumerable<string> Filed(CancellationToken cancellationToken) => folders.InboxFiled.SelectMany(folder => In(folder, cancellationToken));

    /// <summary>What lies in the inbox and is somebody else's still.</summary>
    public IEnumerable<string> Inbox(CancellationToken cancellationToken) => folders.Inbox is { } inbox ? In(inbox, cancellationToken) : [];

    /// <summary>What is being uploaded, or was when the program ended.</summary>
    public IEnumerable<string> Uploads(CancellationToken cancellationToken) => In(folders.Uploads, cancellationToken);

    /// <summary>Emails as files, also those that were not written to their end.</summary>
    public IEnumerable<string> Outbox(CancellationToken cancellationToken) =>
        In(folders.Outbox, cancellationToken, isMail: true).Concat(In(folders.OutboxUnfinished, cancellationToken, isMail: true));

    /// <summary>The database's log, if it names them.</summary>
    public IEnumerable<string> Log(CancellationToken cancellationToken) =>
        new FileInfo(folders.ServerLog) is { Exists: true } log && IsNaming(log, isMail: false, cancellationToken) ? [log.FullName] : [];

    private List<string> In(string folder, CancellationToken cancellationToken, bool isMail = false) => !Directory.Exists(folder) ? []
        : [.. new DirectoryInfo(folder).EnumerateFiles().Where(file => IsNaming(file, isMail, cancellationToken)).Select(file => file.FullName)];

    private bool IsNaming(FileInfo file, bool isMail, CancellationToken cancellationToken)
    {
        try
        {
            if (_seen.TryGetValue(file.FullName, out var known) && known.Written == file.LastWriteTimeUtc && known.Length == file.Length) return known.IsNaming;
            var isNaming = Look(file, isMail, cancellationToken);
            _seen[file.FullName] = (file.LastWriteTimeUtc, file.Length, isNaming);
            return isNaming;
        }
        catch (FileNotFoundException)
        {
            // It was finished, filed or deleted meanwhile; where it went is looked into as well.
            return false;
        }
    }

    // What a link leads to is no file of ours; without a length there is nothing in it, and a pipe would have us wait.
    private bool Look(FileInfo file, bool isMail, CancellationToken cancellationToken)
    {
        if (file.LinkTarget is not null || file.Length == 0) return search.IsIn(file.Name, 0, () => Stream.Null, cancellationToken);
        if (search.IsIn(file.Name, file.Length, () => Open(file.FullName), cancellationToken)) return true;
        return isMail && OutboxMails.PartsOf(file.FullName, cancellationToken)
            .Any(part => search.IsIn(part.Name, part.Content.Length, () => new MemoryStream(part.Content), cancellationToken));
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
