using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Embedded;

/// <summary>Says what the operating system refused about a file or folder in words that name the remedy.</summary>
internal static class FolderFailure
{
    public static DatabaseUnavailableException Refused(string path, UnauthorizedAccessException failure) =>
        new($"The user {Environment.UserName} has no access to {path}. Run as the owner of that folder, or choose another folder with --data.", failure);

    public static DatabaseUnavailableException Of(string path, IOException failure) => FullDisk.Caused(failure)
        ? DiskFull(path, failure)
        : new($"{path} cannot be used: {failure.Message} Choose another folder with --data.", failure);

    public static DatabaseUnavailableException DiskFull(string path, Exception? failure) =>
        new($"The disk with {path} is full ({FreeMegabytes(path)} MB free; a new database needs about 60 MB). Free some space, or choose a folder on another disk with --data.", failure);

    /// <summary>The free space, in megabytes, of the disk that holds the path or will hold it.</summary>
    public static long FreeMegabytes(string path) => FreeBytes(path) >> 20;

    /// <summary>The same in bytes.</summary>
    public static long FreeBytes(string path)
    {
        var existing = Path.GetFullPath(path);
        while (!Path.Exists(existing) && Path.GetDirectoryName(existing) is { } parent)
        {
            existing = parent;
        }

        return new DriveInfo(existing).AvailableFreeSpace;
    }
}
