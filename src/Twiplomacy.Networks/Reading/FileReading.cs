using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Catalogue;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;

namespace Twiplomacy.Networks.Reading;

/// <summary>What reading one file has come to so far; an export may hold several tables and lists.</summary>
internal sealed class FileReading(string path)
{
    private const int MostRemarks = 5;

    private readonly List<UnreadableRow> _unreadable = [];
    private readonly List<Message> _remarks = [];

    public string Path { get; } = path;

    /// <summary>Where its bytes can be opened again: a pipe gives them once and is kept beside.</summary>
    public string Kept { get; init; } = path;

    public long Rows { get; set; }

    public long Faults { get; private set; }

    /// <summary>Something of the file was read, be it a list of nobody.</summary>
    public bool HasRead { get; set; }

    /// <summary>Its vertices are accounts whose handles are compared without case, or ids that have none.</summary>
    public bool AreHandles { get; set; } = true;

    public void AddFault(long row, Message reason)
    {
        if (Faults++ < RowTally.NamedFaults) _unreadable.Add(new UnreadableRow(row, reason));
    }

    public void AddFaults(long count, IReadOnlyList<UnreadableRow> named)
    {
        Faults += count;
        _unreadable.AddRange(named.Take(Math.Max(0, RowTally.NamedFaults - _unreadable.Count)));
    }

    public void Remark(Message? remark)
    {
        if (remark is not null && _remarks.Count < MostRemarks && !_remarks.Contains(remark)) _remarks.Add(remark);
    }

    public NetworkFileReport Report() => new(Path, Rows, Faults, _unreadable, _remarks, null);

    public NetworkFileReport Refused(Message refusal) => new(Path, 0, 0, [], [], refusal);

    /// <summary>Why nothing was read of what the plan has, as an import refuses it.</summary>
    public NetworkFileReport Refused(ExportPlan plan, IReadOnlyList<ExportUnit> lacking)
    {
        if (lacking.Count > 0) return Refused(NetworkMessages.Needs(lacking[0].Format.Title, Needed(lacking[0])));
        if (plan.Units.Count > 0) return Refused(NetworkMessages.HoldsNoLists(plan.Units[0].Format.Title));
        var refused = plan.Refused.FirstOrDefault(file => !file.Incidental) ?? (plan.Refused.Count > 0 ? plan.Refused[0] : null);
        if (refused is null) return Refused(NetworkMessages.FolderEmpty);
        return Refused(plan.Refused.Count == 1 ? refused.Reason : FileMessages.OfFile(refused.File.Path, refused.Reason));
    }

    /// <summary>A capture date changes no tie of one export; whether vertices are ids or handles changes no network.</summary>
    public static IEnumerable<AskedField> Needed(ExportUnit unit) =>
        unit.Missing.Where(field => field != AskedField.Captured && !(field == AskedField.AccountsBy && ExportReading.IsByName(unit)));
}
