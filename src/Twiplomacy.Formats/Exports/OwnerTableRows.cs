using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.EdgeLists;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.OwnerTables;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Reads the rows of a table with an owner on each: one list an owner and direction. Linear in the file; memory grows with the number
/// of owners, not of rows.
/// </summary>
internal sealed class OwnerTableRows(UnitReading reading, RowSource rows, FoundTable found)
{
    /// <summary>A capture of one list that takes longer is likely to be several captures in one file.</summary>
    private static readonly TimeSpan LongCapture = TimeSpan.FromDays(2);

    private readonly ColumnMap _map = found.Map!;
    private readonly int _file = reading.File.Index;
    private readonly OwnedLists _following = new(reading, ListDirection.Following);
    private readonly OwnedLists _followers = new(reading, ListDirection.Followers);
    private readonly Dictionary<int, (string Owner, DateTimeOffset First, DateTimeOffset Last)> _captures = [];
    private readonly Dictionary<ColumnRole, bool> _rounded = [];
    private long _ownerless;
    private long _undated;

    public IEnumerable<ExportRecord> Read()
    {
        while (rows.Read())
            foreach (var record in Row()) yield return record;
        foreach (var record in End()) yield return record;
    }

    private IEnumerable<ExportRecord> Row()
    {
        if (rows.Problem is null && found.Error is { } error && error.Holds(rows.Other(error.Column)))
        {
            _ownerless++;
            yield return rows.Rejected(OwnerTableMessages.ToolError);
            yield break;
        }
        if (rows.Problem is null && found.Only is { } only && !only.Holds(rows.Other(only.Column))) yield break;
        var owner = Owner(out var reason);
        if (owner is null)
        {
            _ownerless++;
            yield return rows.Rejected(reason!);
            yield break;
        }
        if (Direction(out reason) is not { } direction)
        {
            _following.Lack(owner.Value);
            _followers.Lack(owner.Value);
            yield return rows.Rejected(reason!);
            yield break;
        }
        if ((DeclaredFacts.WrongOwner(reading.Declaration, owner.Value) ?? WrongList(direction)) is { } contradiction)
        {
            yield return rows.Rejected(contradiction);
            yield break;
        }
        var lists = direction == ListDirection.Followers ? _followers : _following;
        var list = lists.Of(owner.Value, rows.Row, out var begun);
        if (begun is not null) yield return begun;
        foreach (var record in Member(list)) yield return record;
    }

    private Message? WrongList(ListDirection direction) => _map[ColumnRole.Direction] is not { } column ? null
        : DeclaredFacts.WrongSlot(reading.Declaration, direction, EvidenceMessages.Value(column, rows[ColumnRole.Direction] ?? ""));

    private IEnumerable<ExportRecord> Member(OwnedList list)
    {
        var name = rows[ColumnRole.MemberName];
        var account = Account(ColumnRole.Member, ColumnRole.MemberId, ColumnRole.MemberHandle, name, out var reason);
        // A row with a good handle keeps its member even where a spreadsheet destroyed the id.
        if (account is null && rows[ColumnRole.MemberId] is not null && rows[ColumnRole.MemberHandle] is { } handle && reason is { } damage)
        {
            account = AccountText.Read(null, handle, name, reading.Platform, out reason);
            if (account is not null) yield return new ExportWarning(_file, rows.Row, ListMessages.HandleKept(damage, handle));
        }
        if (account is not { } member)
        {
            list.Rejected++;
            yield return rows.Rejected(reason!) with { List = list.Number };
            yield break;
        }
        var captured = Captured(list);
        yield return new ListMember(_file, rows.Row, list.Number, member, FollowedAt());
        var counts = new ProfileObserved(_file, rows.Row, member, captured,
            Numbers.Count(rows[ColumnRole.Followers]), Numbers.Count(rows[ColumnRole.Following]), Numbers.Count(rows[ColumnRole.Posts]));
        if (counts is not { Followers: null, Following: null, Posts: null }) yield return counts;
    }

    private AccountRef? Owner(out Message? reason)
    {
        reason = rows.Problem;
        if (reason is not null) return null;
        return _map.HasOwner ? Account(ColumnRole.Owner, ColumnRole.OwnerId, ColumnRole.OwnerHandle, null, out reason) : reading.Owner;
    }

    private AccountRef? Account(ColumnRole either, ColumnRole id, ColumnRole handle, string? name, out Message? reason)
    {
        var written = rows[id];
        reason = IsRounded(id, written) ? AccountMessages.RoundedId(written!)
            : IsRounded(either, rows[either]) ? AccountMessages.RoundedId(rows[either]!) : null;
        return reason is not null ? null : AccountCell.Read(rows[either], written, rows[handle], name, reading.Platform, out reason);
    }

    private bool IsRounded(ColumnRole role, string? cell)
    {
        if (cell is null || !AccountText.IsDigits(cell)) return false;
        if (!_rounded.TryGetValue(role, out var column))
            _rounded[role] = column = EdgeListContent.AreRounded(found.Table.Cells(_map[role] is { } name ? found.Table.Find(name) : -1));
        return AccountText.LooksRounded(System.Text.Encoding.ASCII.GetBytes(cell), column);
    }

    private ListDirection? Direction(out Message? reason)
    {
        reason = null;
        if (_map.List is { } said) return said;
        if (_map[ColumnRole.Direction] is not { } column) return reading.List;
        if (DirectionWords.Of(rows[ColumnRole.Direction]) is { } direction) return direction;
        reason = OwnerTableMessages.NoDirection(rows[ColumnRole.Direction] ?? "", column);
        return null;
    }

    private DateTimeOffset? Captured(OwnedList list)
    {
        if (OwnerTable.InstantOf(rows[ColumnRole.Captured], reading.Zone) is not { } at) return null;
        _captures[list.Number] = _captures.TryGetValue(list.Number, out var known)
            ? (known.Owner, at < known.First ? at : known.First, at > known.Last ? at : known.Last) : (list.Key, at, at);
        return at;
    }

    private DateTimeOffset? FollowedAt()
    {
        if (rows[ColumnRole.FollowedAt] is not { } written) return null;
        var at = OwnerTable.InstantOf(written, reading.Zone);
        if (at is null) _undated++;
        return at;
    }

    private IEnumerable<ExportRecord> End()
    {
        foreach (var record in _following.End(rows.Row).Concat(_followers.End(rows.Row)))
            yield return record is ListEnded ended ? Ended(ended) : record;
        // What the importer says of the capture wins: the rows' times are those of single requests.
        foreach (var (owner, first, last) in reading.Declaration.CapturedAt is null ? _captures.OrderBy(list => list.Key).Select(list => list.Value) : [])
            if (last - first > LongCapture) yield return new ExportWarning(_file, rows.Row, OwnerTableMessages.CapturedOver(owner, first, last));
        if (_ownerless > 0) yield return new ExportWarning(_file, rows.Row, OwnerTableMessages.OwnersUnread(_ownerless));
        if (_undated > 0) yield return new ExportWarning(_file, rows.Row, OwnerTableMessages.DatesUnread(_undated));
        foreach (var remark in rows.Remarks()) yield return remark;
    }

    // A row whose owner could not be read may be of any list.
    private ListEnded Ended(ListEnded ended) => ended with
    {
        CapturedAt = reading.Declaration.CapturedAt is null && _captures.TryGetValue(ended.List, out var captured) ? captured.Last : null,
        Completeness = _ownerless > 0 ? ListCompleteness.Partial : ended.Completeness,
    };
}
