using Microsoft.Extensions.Logging;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.Jobs.Imports;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Jobs.Inbox;

/// <summary>
/// A folder for exports: a finished file is imported and filed away in <c>done</c>, one of which nothing could be taken is
/// set aside in <c>failed</c> beside its reason. A file stays where it is until its import has ended, so that dying at any
/// moment loses nothing; handed in again, the same file is the same import.
/// </summary>
public sealed class InboxFolder(
    InboxOptions options, ImportIntake intake, ImportQueries imports, ILogger<InboxFolder> logger)
{
    private const string Reason = ".reason.txt";

    private readonly Dictionary<string, (InboxFile File, DateTimeOffset Since)> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (InboxFile File, int ImportId)> _handedIn = new(StringComparer.Ordinal);

    private DateTimeOffset _looked;

    private readonly HashSet<string> _passedOver = new(StringComparer.Ordinal);

    private string Done => Path.Combine(options.Folder, "done");

    private string Failed => Path.Combine(options.Folder, "failed");

    /// <summary>Looks once: hands in what is finished, files away what has been imported.</summary>
    public async Task LookAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        Acting.As(Acting.Program);
        _looked = now;
        foreach (var folder in (string[])[options.Folder, Done, Failed]) Directory.CreateDirectory(folder);
        var files = new DirectoryInfo(options.Folder).EnumerateFiles().Where(file => InboxFile.IsCandidate(file.Name) && IsOwn(file))
            .Select(InboxFile.Of).OrderBy(file => file.Written).ThenBy(file => file.Name, StringComparer.Ordinal).ToList();
        Forget(files);
        foreach (var file in files)
        {
            if (_handedIn.TryGetValue(file.Path, out var known) && known.File == file) await FileAwayAsync(file, known.ImportId, cancellationToken);
            else if (IsSettled(file, now)) await HandInAsync(file, now, cancellationToken);
        }
    }

    private bool IsOwn(FileInfo file)
    {
        if (OwnFile.Is(file)) return true;
        if (_passedOver.Add(file.FullName))
            logger.LogWarning(JobEvents.InboxNoFile, "{File} in the inbox is a link or a pipe, no file: it is left where it is.", file.Name);
        return false;
    }

    private bool IsSettled(InboxFile file, DateTimeOffset now)
    {
        if (_seen.TryGetValue(file.Path, out var seen) && seen.File == file) return now - seen.Since >= options.Settled;
        _seen[file.Path] = (file, now);
        return false;
    }

    private void Forget(List<InboxFile> files)
    {
        var there = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in _seen.Keys.Where(path => !there.Contains(path)).ToList()) _seen.Remove(gone);
        foreach (var gone in _handedIn.Keys.Where(path => !there.Contains(path)).ToList()) _handedIn.Remove(gone);
    }

    private async Task HandInAsync(InboxFile file, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            // The key lets a file that failed be told so again after a crash, instead of failing anew.
            var key = new ImportKey("inbox", $"{file.Name}\n{file.Length}\n{file.Written.Ticks}");
            var submitted = await intake.SubmitAsync(
                file.Name, ImportIntake.FilesOf(file.Path), new ImportDeclaration(), null, options.KeepExportsFor, now, key, cancellationToken);
            _handedIn[file.Path] = (file, submitted.ImportId);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            logger.LogWarning(JobEvents.InboxFileUnreadable, unreadable, "{File} in the inbox can't be read yet.", file.Name);
        }
        catch (ImportKeyReusedException)
        {
            // Other bytes under the same name, size and time: they are another file all the same.
            Move(file, Failed, ImportJobMessages.SameName());
        }
    }

    private async Task FileAwayAsync(InboxFile file, int importId, CancellationToken cancellationToken)
    {
        var import = await imports.FindAsync(importId, cancellationToken);
        if (import is null or { Status: ImportStatus.Published or ImportStatus.Undone }) Move(file, Done, null);
        else if (import.Status == ImportStatus.Failed) Move(file, Failed, import.Error ?? ImportJobMessages.NothingRead());
    }

    private void Move(InboxFile file, string folder, Message? reason)
    {
        var target = FreeName(folder, file.Name);
        try
        {
            // The reason first: a file in failed without one would be a riddle.
            if (reason is not null) File.WriteAllText(target + Reason, reason + "\n");
            File.Move(file.Path, target);
            // From now on it is kept as long as source files are.
            File.SetLastWriteTimeUtc(target, _looked.UtcDateTime);
            logger.LogInformation(JobEvents.InboxFileFiled, "{File}: filed in {Folder}. {Reason}", file.Name, folder, reason);
        }
        catch (FileNotFoundException)
        {
            // Another worker that looks into the same folder has filed it, under this name or another.
            if (!File.Exists(target)) File.Delete(target + Reason);
        }
        catch (Exception stuck) when (stuck is IOException or UnauthorizedAccessException)
        {
            logger.LogWarning(JobEvents.InboxFileStuck, stuck, "{File} could not be moved to {Folder}.", file.Name, folder);
        }
    }

    private static string FreeName(string folder, string name)
    {
        var (stem, ending) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        var path = Path.Combine(folder, name);
        for (var number = 2; File.Exists(path); number++) path = Path.Combine(folder, $"{stem} ({number}){ending}");
        return path;
    }
}
