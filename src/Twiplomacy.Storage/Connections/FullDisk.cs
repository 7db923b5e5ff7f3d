using Npgsql;

namespace Twiplomacy.Storage.Connections;

/// <summary>Recognises that there was no room left, on PostgreSQL's disk or on one of this machine.</summary>
public static class FullDisk
{
    private const int UnixNoSpace = 28;
    private const int UnixQuota = 122;
    private const int WindowsNoSpace = unchecked((int)0x80070070);

    /// <summary>Whether it is the cause of an error, or of one that another wraps.</summary>
    public static bool Caused(Exception? error)
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
            if (cause is PostgresException { SqlState: PostgresErrorCodes.DiskFull } || (cause is IOException failure && IsOf(failure))) return true;
        return false;
    }

    private static bool IsOf(IOException failure) =>
        OperatingSystem.IsWindows() ? failure.HResult == WindowsNoSpace : failure.HResult is UnixNoSpace or UnixQuota;
}
