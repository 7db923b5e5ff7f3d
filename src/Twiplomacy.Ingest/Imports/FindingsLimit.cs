using Twiplomacy.Core.Messages;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Ingest.Imports;

/// <summary>
/// Rejected rows and warnings, kept in full up to a bound and counted beyond it: a file of a hundred million bad rows
/// must not fill the memory.
/// </summary>
internal sealed class FindingsLimit
{
    public const int MaximumRejected = 100_000;
    public const int MaximumWarnings = 1_000;

    private readonly List<RejectedFinding> _rejected = [];
    private readonly List<WarningFinding> _warnings = [];

    public int RejectedCount { get; private set; }

    public int WarningCount { get; private set; }

    public void Reject(int file, long row, Message reason, string raw)
    {
        if (RejectedCount++ < MaximumRejected) _rejected.Add(new RejectedFinding(file, row, reason, raw));
    }

    public void Warn(int file, long row, Message message)
    {
        if (WarningCount++ < MaximumWarnings) _warnings.Add(new WarningFinding(file, row, message));
    }

    public ImportFindings With(IReadOnlyList<ImportEntryRow> entries)
    {
        var warnings = RejectedCount <= MaximumRejected ? _warnings :
            [.. _warnings, new WarningFinding(0, 0, ImportMessages.FurtherRows(RejectedCount - MaximumRejected))];
        return new ImportFindings(entries, _rejected, warnings);
    }
}
