using Twiplomacy.Reports.Delivery;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.PersonalData;

namespace Twiplomacy.Application.Erasure;

/// <summary>Source files, filed exports of the inbox, emails in the outbox and the database's log, by whom they name.</summary>
public sealed class PersonalFiles(HeldQueries held, RawExportStore exports, PersonalFolders folders, RetentionTimes times)
{
    /// <summary>What names somebody, with the first rows.</summary>
    public async Task<IReadOnlyList<HeldPlace>> FindAsync(PersonTerms terms, CancellationToken cancellationToken)
    {
        var search = new NameSearch(terms);
        var kept = (await held.ListExportsAsync(cancellationToken)).Where(export => Names(search, export, cancellationToken)).ToList();
        // The row says until when by itself.
        var sources = kept.Select(export => new HeldRow(string.Join(", ", export.Names), times.SourceFiles is { } time ? export.KeptUntil - time : null));
        return
        [
            .. Place(PersonalHomeName.SourceFiles, "raw_export", [.. sources]),
            .. folders.InboxFiled.SelectMany(folder => Place(PersonalHomeName.InboxFolder, folder, Rows(InFolder(search, folder, cancellationToken)))),
            .. Place(PersonalHomeName.Outbox, folders.Outbox, Rows(InOutbox(search, cancellationToken))),
            .. Place(PersonalHomeName.ServerLog, folders.ServerLog, IsInLog(search, cancellationToken) ? [new HeldRow(folders.ServerLog, null)] : []),
        ];
    }

    /// <summary>Whether the bytes of a source file name somebody.</summary>
    internal bool Names(NameSearch search, KeptExport export, CancellationToken cancellationToken)
    {
        try
        {
            var name = export.Names.Count > 0 ? string.Join('/', export.Names) : "export";
            return search.IsIn(name, export.Length, () => exports.Open(export.Sha256), cancellationToken);
        }
        catch (ExportNotKeptException)
        {
            return false;
        }
    }

    /// <summary>Deletes files that name somebody; a log is emptied.</summary>
    internal void Delete(NameSearch search, CancellationToken cancellationToken)
    {
        var filed = folders.InboxFiled.SelectMany(folder => InFolder(search, folder, cancellationToken));
        foreach (var path in filed.Concat(InOutbox(search, cancellationToken)).ToList()) File.Delete(path);
        if (!IsInLog(search, cancellationToken)) return;
        using var log = new FileStream(folders.ServerLog, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        log.SetLength(0);
    }

    private bool IsInLog(NameSearch search, CancellationToken cancellationToken) =>
        File.Exists(folders.ServerLog) && search.IsIn("log", new FileInfo(folders.ServerLog).Length, () => Open(folders.ServerLog), cancellationToken);

    private static IEnumerable<string> InFolder(NameSearch search, string folder, CancellationToken cancellationToken) => !Directory.Exists(folder) ? []
        : Directory.EnumerateFiles(folder).Where(path => search.IsIn(Path.GetFileName(path), new FileInfo(path).Length, () => Open(path), cancellationToken));

    private IEnumerable<string> InOutbox(NameSearch search, CancellationToken cancellationToken) => !Directory.Exists(folders.Outbox) ? []
        : Directory.EnumerateFiles(folders.Outbox, "*.eml").Where(path => OutboxMails.PartsOf(path, cancellationToken)
            .Any(part => search.IsIn(part.Name, part.Content.Length, () => new MemoryStream(part.Content), cancellationToken)));

    private static List<HeldRow> Rows(IEnumerable<string> paths) =>
        [.. paths.Select(path => new HeldRow(Path.GetFileName(path), File.GetLastWriteTimeUtc(path)))];

    private static IEnumerable<HeldPlace> Place(PersonalHomeName home, string place, List<HeldRow> rows) =>
        rows.Count == 0 ? [] : [new HeldPlace(home, place, rows.Count, [.. rows.Take(HeldQueries.Shown)])];

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
