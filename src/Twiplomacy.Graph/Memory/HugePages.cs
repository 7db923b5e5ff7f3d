using System.Runtime.InteropServices;

namespace Twiplomacy.Graph;

/// <summary>Asks Linux for two-megabyte pages; elsewhere, and where the kernel declines, nothing changes but speed.</summary>
internal static unsafe partial class HugePages
{
    private const int AdviseHugePage = 14;

    /// <summary>Bytes in one huge page of x86-64 and of 64-bit Arm with 4 KiB pages.</summary>
    public const nuint Size = 2 << 20;

    public static void Advise(void* start, nuint bytes)
    {
        if (OperatingSystem.IsLinux()) _ = MemoryAdvise(start, bytes, AdviseHugePage);
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int MemoryAdvise(void* start, nuint bytes, int advice);
}
