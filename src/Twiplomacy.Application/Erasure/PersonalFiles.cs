using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.PersonalData;

namespace Twiplomacy.Application.Erasure;

/// <summary>Source files, files of the inbox, uploads, emails in the outbox and the database's log, by whom they name.</summary>
public sealed class PersonalFiles(HeldQueries held, RawExportStore exports, PersonalFolders folders, RetentionTimes times)
{
    /// <summary>What names somebody, with the first rows.</summary>
    public async Task<IReadOnlyList<HeldPlace>> FindAsync(PersonTerms terms, CancellationToken cancellationToken)
    {
        var search = new NameSearch(terms);
        var look = LookFor(search);
        var kept = (await held.ListExportsAsync(cancellationToken)).Where(export => Names(search, export, cancellationToken)).ToList();
        // The row says until when by itself.
        var sources = kept.Select(export => new HeldRow(string.Join(", ", export.Names), times.SourceFiles is { } time ? export.KeptUntil - time : null));
        return
        [
            .. Place(PersonalHomeName.SourceFiles, "raw_export", [.. sources]),
            .. Places(PersonalHomeName.InboxFolder, look.Inbox(cancellationToken), isSwept: false),
            .. Places(PersonalHomeName.InboxFolder, look.Filed(cancellationToken)),
            .. Places(PersonalHomeName.TemporaryUploads, look.Uploads(cancellationToken)),
            .. Places(PersonalHomeName.Outbox, look.Outbox(cancellationToken)),
            .. Places(PersonalHomeName.ServerLog, look.Log(cancellationToken), isSwept: false),
        ];
    }

    internal FileLook LookFor(NameSearch search) => new(folders, search);

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

    /// <summary>Deletes what names somebody; a log is emptied. What lies in the inbox itself stays.</summary>
    internal void Delete(FileLook look, CancellationToken cancellationToken)
    {
        string[] paths = [.. look.Filed(cancellationToken), .. look.Uploads(cancellationToken), .. look.Outbox(cancellationToken)];
        foreach (var path in paths) File.Delete(path);
        if (look.Log(cancellationToken).Any()) folders.EmptyServerLog();
    }

    private static IEnumerable<HeldPlace> Places(PersonalHomeName home, IEnumerable<string> paths, bool isSwept = true) => paths
        .GroupBy(path => home == PersonalHomeName.ServerLog ? path : Path.GetDirectoryName(path)!)
        .SelectMany(folder => Place(home, folder.Key, [.. folder.Select(path => new HeldRow(
            home == PersonalHomeName.ServerLog ? path : Path.GetFileName(path), isSwept ? File.GetLastWriteTimeUtc(path) : null))]));

    private static IEnumerable<HeldPlace> Place(PersonalHomeName home, string place, List<HeldRow> rows) =>
        rows.Count == 0 ? [] : [new HeldPlace(home, place, rows.Count, [.. rows.Take(HeldQueries.Shown)])];
}
