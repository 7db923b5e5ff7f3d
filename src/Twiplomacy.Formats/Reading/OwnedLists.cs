using System.Text;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;

namespace Twiplomacy.Formats.Reading;

/// <summary>
/// The lists of a file that mixes many owners, such as an edge list: each begins where its owner first occurs and ends with
/// the file. A list of which a row was rejected is partial, for that row may have been the one that seems to be missing.
/// </summary>
internal sealed class OwnedLists(UnitReading reading, ListDirection direction)
{
    private readonly Dictionary<string, OwnedList> _byKey = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<OwnedList> _lists = [];
    private readonly Dictionary<string, long> _rejected = new(StringComparer.OrdinalIgnoreCase);
    private OwnedList? _latest;

    public int Count => _lists.Count;

    /// <summary>The owner's list; <paramref name="begun"/> is set where it begins with this row.</summary>
    public OwnedList Of(AccountRef owner, long row, out ListBegun? begun)
    {
        begun = null;
        var key = KeyOf(owner);
        if (_latest is not null && ReferenceEquals(_latest.Key, key)) return _latest;
        if (_byKey.TryGetValue(key, out var known)) return _latest = known;
        _latest = new OwnedList(reading.NextList(), key) { Rejected = _rejected.GetValueOrDefault(key) };
        _byKey.Add(key, _latest);
        _lists.Add(_latest);
        begun = new ListBegun(reading.File.Index, row, _latest.Number, owner, direction);
        return _latest;
    }

    /// <summary>A row that could not be read may have been one of this owner's list, wherever the list begins.</summary>
    public void Lack(AccountRef owner)
    {
        var key = KeyOf(owner);
        if (_byKey.TryGetValue(key, out var list)) list.Rejected++;
        else _rejected[key] = _rejected.GetValueOrDefault(key) + 1;
    }

    // Spellings of one internationalised domain are one owner.
    private static string KeyOf(in AccountRef owner) => owner.Id
        ?? (Ascii.IsValid(owner.Handle!) && !owner.Handle!.Contains("xn--", StringComparison.OrdinalIgnoreCase) ? owner.Handle! : Handle.Normalise(owner.Handle!));

    public IEnumerable<ExportRecord> End(long row, DateTimeOffset? capturedAt = null)
    {
        foreach (var list in _lists)
        {
            if (list.Rejected > 0)
                yield return new ExportWarning(reading.File.Index, row, ListMessages.RowsMissing(list.Key, list.Rejected));
            yield return new ListEnded(reading.File.Index, row, list.Number, capturedAt, list.Rejected > 0 ? ListCompleteness.Partial : null, null);
        }
    }
}

/// <summary>One owner's list while the file is read.</summary>
internal sealed class OwnedList(int number, string key)
{
    public int Number => number;

    public string Key => key;

    /// <summary>Rows of this owner whose other account could not be read.</summary>
    public long Rejected { get; set; }
}
