using System.Text;
using Twiplomacy.Analytics.Network.Arcs;
using Twiplomacy.Analytics.Network.Memory;
using Twiplomacy.Analytics.Network.Vertices;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;

namespace Twiplomacy.Analytics.Network.Reading;

/// <summary>
/// Takes the ties out of exports that are no edge lists: archives, paged lists, network files. An account is named by
/// its platform's id where the export has it, else by its handle.
/// </summary>
internal sealed unsafe class ExportTieReader : IDisposable
{
    private const int MostRemarks = 5;

    private readonly VertexTable _table;
    private readonly PairBuckets _buckets;
    private readonly int _bits;
    private readonly Dictionary<int, (int Owner, ListDirection Direction)> _lists = [];
    private readonly List<UnreadableRow> _unreadable = [];
    private readonly List<string> _remarks = [];
    private NativeBuffer<byte> _text = new(1 << 10);
    private long _rows;
    private long _faults;

    public ExportTieReader(VertexTable table, PairBuckets buckets, int bits)
    {
        _table = table;
        _buckets = buckets;
        _bits = bits;
    }

    public long SelfLoops { get; private set; }

    /// <summary>Reads the file or folder; null if it is no export that holds lists of follows.</summary>
    /// <exception cref="ExportRefusedException">It would cost more than archives may.</exception>
    public NetworkFileReport? Read(string path, CancellationToken cancellation)
    {
        using var package = ExportPackages.Open(path);
        var declaration = new ImportDeclaration();
        var plan = ExportReading.Plan(package, declaration);
        // A capture date changes no tie of one export; whose list it is, nobody can guess.
        var readable = plan.Units.Where(unit => unit.Missing.All(option => option.StartsWith("--captured", StringComparison.Ordinal))).ToList();
        if (readable.Count == 0) return null;
        _table.Enter();
        try
        {
            foreach (var record in ExportReading.Read(package, plan with { Units = readable }, declaration, cancellation)) Take(record);
        }
        finally
        {
            _table.Leave();
        }
        if (_rows == 0 && _lists.Count == 0) return null;
        foreach (var unit in plan.Units.Except(readable)) _remarks.Add($"{unit.Files[0].Path} is left out: it needs {string.Join(", ", unit.Missing)}");
        return new NetworkFileReport(path, _rows, _faults, _unreadable, _remarks, null);
    }

    public void Dispose() => _text.Dispose();

    private void Take(ExportRecord record)
    {
        switch (record)
        {
            case ListBegun begun:
                _lists[begun.List] = (Intern(begun.Owner), begun.Direction);
                break;
            case ListMember member:
                TakeTie(_lists[member.List], Intern(member.Member));
                break;
            case RejectedRow rejected:
                if (_faults++ < RowTally.NamedFaults) _unreadable.Add(new UnreadableRow(rejected.Row, rejected.Reason));
                break;
            case ExportWarning warning when _remarks.Count < MostRemarks:
                _remarks.Add(warning.Message);
                break;
        }
    }

    private void TakeTie((int Owner, ListDirection Direction) list, int member)
    {
        _rows++;
        if (list.Owner == member)
        {
            SelfLoops++;
            return;
        }
        var pair = list.Direction == ListDirection.Following ? TiePair.Pack(list.Owner, member) : TiePair.Pack(member, list.Owner);
        _buckets.Add(TiePair.Bucket(pair, _bits), pair);
    }

    private int Intern(AccountRef account)
    {
        var id = account.Id ?? account.Handle!;
        var needed = RowBlock.Margin + Encoding.UTF8.GetMaxByteCount(id.Length);
        if (_text.Length < needed)
        {
            _text.Dispose();
            _text = new NativeBuffer<byte>(needed * 2L);
        }
        var length = Encoding.UTF8.GetBytes(id, _text.Span[RowBlock.Margin..]);
        VertexKey.Pack(_text.Pointer + RowBlock.Margin, length, out var key);
        _table.MakeRoom();
        return _table.Intern(key, worker: 0);
    }
}
