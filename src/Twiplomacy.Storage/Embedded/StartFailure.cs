namespace Twiplomacy.Storage.Embedded;

/// <summary>Why PostgreSQL did not start, as far as its log tells.</summary>
internal enum StartFailure
{
    Other,
    PortTaken,
    /// <summary>Processes of a killed predecessor are still ending; a later try may succeed.</summary>
    PredecessorEnding,
    DiskFull,
    NoPermission,
    WrongVersion,
    NotEnoughMemory,
}

/// <summary>Reads the log of a failed start; PostgreSQL writes it in English, since its cluster is made with locale C.</summary>
internal static class StartLog
{
    private static readonly (string Words, StartFailure Failure)[] Signs =
    [
        ("No space left on device", StartFailure.DiskFull),
        ("Disk quota exceeded", StartFailure.DiskFull),
        ("Address already in use", StartFailure.PortTaken),
        ("could not bind IPv4 address", StartFailure.PortTaken),
        ("database files are incompatible with server", StartFailure.WrongVersion),
        ("lock file \"postmaster.pid\" already exists", StartFailure.PredecessorEnding),
        ("lock file \"postmaster.pid\" is empty", StartFailure.PredecessorEnding),
        ("pre-existing shared memory block", StartFailure.PredecessorEnding),
        ("Cannot allocate memory", StartFailure.NotEnoughMemory),
        ("could not map anonymous shared memory", StartFailure.NotEnoughMemory),
        ("has wrong ownership", StartFailure.NoPermission),
        ("has invalid permissions", StartFailure.NoPermission),
        ("Permission denied", StartFailure.NoPermission),
    ];

    public static StartFailure Classify(string log) =>
        Signs.FirstOrDefault(sign => log.Contains(sign.Words, StringComparison.OrdinalIgnoreCase)).Failure;

    /// <summary>The last line that says why, without its time and process; the last line at all where none does.</summary>
    public static string LastReason(string log)
    {
        var lines = log.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var reason = lines.LastOrDefault(line => line.Contains("FATAL:", StringComparison.Ordinal) || line.Contains("PANIC:", StringComparison.Ordinal))
            ?? lines.LastOrDefault()
            ?? "its log is empty";
        var from = reason.IndexOf("FATAL:", StringComparison.Ordinal);
        return from < 0 ? reason : reason[(from + "FATAL:".Length)..].Trim();
    }
}
