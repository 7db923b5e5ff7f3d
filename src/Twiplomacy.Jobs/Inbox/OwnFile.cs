using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Twiplomacy.Jobs.Inbox;

/// <summary>
/// Tells a file from what else may bear a name in a folder: a link would have another file read with our rights, a pipe
/// would have everything wait for who writes into it.
/// </summary>
internal static partial class OwnFile
{
    // O_RDONLY is 0 everywhere; O_NONBLOCK is not one number.
    private static readonly int NonBlocking = OperatingSystem.IsLinux() ? 0x800 : 0x4;

    /// <summary>True for a file, and for what cannot be opened: that is told where it is read.</summary>
    public static bool Is(FileInfo file)
    {
        if (file.LinkTarget is not null) return false;
        if (OperatingSystem.IsWindows()) return true;
        using var handle = new SafeFileHandle(Open(file.FullName, NonBlocking), ownsHandle: true);
        if (handle.IsInvalid) return true;
        try
        {
            using var stream = new FileStream(handle, FileAccess.Read, bufferSize: 0);
            return stream.CanSeek;
        }
        catch (Exception odd) when (odd is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);
}
