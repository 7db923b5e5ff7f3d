using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Embedded;

/// <summary>A lock on a file of the data folder. The operating system frees it when its process ends, however it ends.</summary>
internal sealed class FolderLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    /// <summary>A crash recovery by the process that holds the lock may take minutes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <summary>Waits until no other process holds the lock exclusively.</summary>
    public static Task<FolderLock> TakeSharedAsync(string path, CancellationToken cancellationToken) =>
        TakeAsync(path, TryTakeShared, cancellationToken);

    /// <summary>Waits until no other process holds the lock in any way.</summary>
    public static Task<FolderLock> TakeExclusiveAsync(string path, CancellationToken cancellationToken) =>
        TakeAsync(path, TryTakeExclusive, cancellationToken);

    // .NET takes a shared advisory lock only for a file that is opened for reading.
    public static FolderLock? TryTakeShared(string path) => TryOpen(path, FileAccess.Read, FileShare.Read);

    /// <summary>Null if any process, this one included, holds the lock.</summary>
    public static FolderLock? TryTakeExclusive(string path) => TryOpen(path, FileAccess.ReadWrite, FileShare.None);

    public void Dispose() => _file.Dispose();

    private static async Task<FolderLock> TakeAsync(string path, Func<string, FolderLock?> tryTake, CancellationToken cancellationToken)
    {
        for (var waited = TimeSpan.Zero; waited < Patience; waited += Pause)
        {
            if (tryTake(path) is { } taken)
            {
                return taken;
            }

            await Task.Delay(Pause, cancellationToken);
        }

        throw new DatabaseUnavailableException(
            $"Another process has locked {path} for {Patience.TotalMinutes} minutes, so this database cannot be used. Stop that process, or choose another folder with --data.");
    }

    private static FolderLock? TryOpen(string path, FileAccess access, FileShare share)
    {
        try
        {
            return new FolderLock(new FileStream(path, FileMode.OpenOrCreate, access, share));
        }
        catch (IOException failure) when (IsHeldByAnother(failure))
        {
            return null;
        }
        catch (UnauthorizedAccessException failure)
        {
            throw FolderFailure.Refused(path, failure);
        }
        catch (IOException failure)
        {
            throw FolderFailure.Of(path, failure);
        }
    }

    private static bool IsHeldByAnother(IOException failure)
    {
        const int windowsSharingViolation = unchecked((int)0x80070020);
        const int windowsLockViolation = unchecked((int)0x80070021);
        const int linuxWouldBlock = 11;
        const int darwinWouldBlock = 35;
        return failure.HResult == (OperatingSystem.IsWindows() ? windowsSharingViolation
                : OperatingSystem.IsMacOS() ? darwinWouldBlock : linuxWouldBlock)
            || (OperatingSystem.IsWindows() && failure.HResult == windowsLockViolation);
    }
}
