using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Reads the rows of an edge list as bytes: a plain name costs no more than its record, and names seen before cost no
/// string. Linear in the file; memory grows with the number of owners, not of rows.
/// </summary>
internal sealed class EdgeRows(UnitReading reading, Table table, EdgeColumns columns, ProfileKeyKind kind, bool areRounded)
{
    private readonly TextCache _names = new();
    private readonly int _file = reading.File.Index;
    private readonly bool _byTarget = reading.Declaration.List == ListDirection.Followers && !columns.IsDyadTable;
    private long _undirected;
    private long _ownerless;

    public IEnumerable<ExportRecord> Read()
    {
        using (table)
        {
            var records = reading.Declaration.Relation == ExportRelation.Mention ? Mentions()
                : columns.IsDyadTable ? Dyads() : Follows();
            foreach (var record in records) yield return record;
            foreach (var remark in Remarks()) yield return remark;
        }
    }

    private IEnumerable<ExportRecord> Follows()
    {
        var lists = new OwnedLists(reading, _byTarget ? ListDirection.Followers : ListDirection.Following);
        var (owners, members) = _byTarget ? (columns.Target, columns.Source) : (columns.Source, columns.Target);
        while (table.Read())
        {
            if (Account(owners, out var reason) is not { } owner)
            {
                _ownerless++;
                if (IsUndirected() && Account(members, out _) is { } lacking) lists.Lack(lacking);
                yield return table.Rejected(reason!);
                continue;
            }
            var list = lists.Of(owner, table.Row, out var begun);
            if (begun is not null) yield return begun;
            if (Account(members, out reason) is not { } member)
            {
                // Of an undirected edge the other end is an owner too, and it is not known which.
                list.Rejected++;
                if (IsUndirected()) _ownerless++;
                yield return table.Rejected(reason!) with { List = IsUndirected() ? null : list.Number };
                continue;
            }
            yield return new ListMember(_file, table.Row, list.Number, member, FollowedAt());
            if (!IsUndirected()) continue;
            _undirected++;
            var other = lists.Of(member, table.Row, out begun);
            if (begun is not null) yield return begun;
            yield return new ListMember(_file, table.Row, other.Number, owner);
        }
        foreach (var ended in lists.Count > 0 ? lists.End(table.Row) : Nobody()) yield return ended;
    }

    private IEnumerable<ExportRecord> Dyads()
    {
        var following = new OwnedLists(reading, ListDirection.Following);
        var followers = new OwnedLists(reading, ListDirection.Followers);
        while (table.Read())
        {
            if (Account(columns.Source, out var reason) is not { } source)
            {
                _ownerless++;
                yield return table.Rejected(reason!);
                continue;
            }
            var target = Account(columns.Target, out reason);
            foreach (var record in Answer(following, source, target, columns.Following, reason)) yield return record;
            foreach (var record in Answer(followers, source, target, columns.FollowedBy, reason: null)) yield return record;
        }
        foreach (var ended in following.End(table.Row).Concat(followers.End(table.Row))) yield return ended;
    }

    private IEnumerable<ExportRecord> Answer(OwnedLists lists, AccountRef source, AccountRef? target, int column, string? reason)
    {
        var list = lists.Of(source, table.Row, out var begun);
        if (begun is not null) yield return begun;
        var answer = Numbers.Flag(table.Text(column));
        if (target is null || answer is null) list.Rejected++;
        if (target is { } member && answer == true) yield return new ListMember(_file, table.Row, list.Number, member);
        else if (reason is not null) yield return table.Rejected(reason) with { List = list.Number };
        else if (target is not null && answer is null)
            yield return table.Rejected($"'{table.Text(column)}' in column {table.Header.Names[column]} is neither true nor false") with { List = list.Number };
    }

    private IEnumerable<ExportRecord> Mentions()
    {
        while (table.Read())
        {
            var author = Account(columns.Source, out var reason);
            var target = author is null ? null : Account(columns.Target, out reason);
            var count = columns.Weight < 0 ? 1 : Numbers.Count(table.Text(columns.Weight));
            if (author is null || target is null) yield return table.Rejected(reason!);
            else if (count is null) yield return table.Rejected($"'{table.Text(columns.Weight)}' is no number of mentions");
            else yield return new MentionObserved(_file, table.Row, author.Value, target.Value, MentionKind.Mention, null, null, count.Value);
        }
    }

    private AccountRef? Account(int column, out string? reason)
    {
        reason = table.Rows.Problem;
        if (reason is not null) return null;
        if (column >= table.Rows.Count)
        {
            reason = $"the row has {table.Rows.Count} of the {Math.Max(columns.Source, columns.Target) + 1} columns it needs";
            return null;
        }
        var cell = table.Rows[column];
        if (kind == ProfileKeyKind.Handle && AccountText.IsPlain(cell)) return new AccountRef(null, _names.Get(cell));
        if (kind == ProfileKeyKind.Handle || !AccountText.IsDigits(cell)) return AccountText.Read(table.Rows.Text(column), kind, reading.Platform, out reason);
        if (!AccountText.LooksRounded(cell, areRounded)) return new AccountRef(_names.Get(cell), null);
        reason = $"'{table.Rows.Text(column)}' ends in the zeros of a rounded id: its last digits are lost";
        return null;
    }

    private DateTimeOffset? FollowedAt() =>
        columns.FollowedAt < 0 ? null : Instants.Read(table.Text(columns.FollowedAt), reading.Zone);

    private bool IsUndirected() =>
        columns.Type >= 0 && string.Equals(table.Text(columns.Type), "Undirected", StringComparison.OrdinalIgnoreCase);

    /// <summary>A header without rows is, fully declared, the list of an account that follows nobody.</summary>
    private IEnumerable<ExportRecord> Nobody()
    {
        if (_ownerless > 0 || !EmptyList.IsDeclared(reading.Declaration)) yield break;
        var list = reading.NextList();
        yield return new ListBegun(_file, 1, list, reading.Owner, reading.List);
        yield return new ListEnded(_file, 1, list, null, null, 0);
    }

    private IEnumerable<ExportRecord> Remarks()
    {
        if (columns.Weight >= 0 && reading.Declaration.Relation is null)
            yield return new ExportWarning(_file, 1, "the column of weights is ignored: every row is read as one follow. If the rows are mentions, say --relation mention");
        if (_undirected > 0)
            yield return new ExportWarning(_file, 1, $"undirected edges, each read as follows in both directions: {_undirected:N0}");
        if (_ownerless > 0)
            yield return new ExportWarning(_file, 1, $"rows that name no owner: {_ownerless:N0}. A tie that seems to be missing may stand in them");
        foreach (var remark in table.Remarks()) yield return remark;
    }
}
