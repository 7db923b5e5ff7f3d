using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.EdgeLists;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Reads the rows of an edge list as bytes: a plain name costs no more than its record, and names seen before cost no
/// string. Linear in the file; memory grows with the number of owners, not of rows.
/// </summary>
internal sealed class EdgeRows(UnitReading reading, Table table, EdgeListDialect dialect, bool areRounded)
{
    private readonly TextCache _names = new();
    private readonly int _file = reading.File.Index;
    private readonly int _longestPlain = PlatformTable.Shipped.HandlesOn(reading.Platform).LongestPlain;
    private readonly bool _byTarget = reading.Declaration.List == ListDirection.Followers && !dialect.IsDyadTable;
    private long _undirected;
    private long _ownerless;
    private long _weightless;

    public IEnumerable<ExportRecord> Read()
    {
        using (table)
        {
            var records = dialect.IsMentions ? Mentions() : dialect.IsDyadTable ? Dyads() : Follows();
            foreach (var record in records) yield return record;
            foreach (var remark in Remarks()) yield return remark;
        }
    }

    private IEnumerable<ExportRecord> Follows()
    {
        var lists = new OwnedLists(reading, _byTarget ? ListDirection.Followers : ListDirection.Following);
        var rows = 0L;
        while (table.Read())
        {
            rows++;
            var relation = RelationOf(out var reason);
            if (relation is { } stated and not EdgeRelation.Follow)
            {
                foreach (var record in Mention(stated)) yield return record;
                continue;
            }
            foreach (var record in Follow(lists, reason)) yield return record;
        }
        foreach (var ended in lists.Count > 0 || rows > 0 ? lists.End(table.Row) : Nobody()) yield return ended;
    }

    private IEnumerable<ExportRecord> Follow(OwnedLists lists, Message? problem)
    {
        var (owners, members) = _byTarget ? (dialect.Target, dialect.Source) : (dialect.Source, dialect.Target);
        if (Account(owners, out var reason) is not { } owner)
        {
            _ownerless++;
            if (IsUndirected() && Account(members, out _) is { } lacking) lists.Lack(lacking);
            yield return table.Rejected(reason!);
            yield break;
        }
        var list = lists.Of(owner, table.Row, out var begun);
        if (begun is not null) yield return begun;
        var sign = dialect.Weight < 0 ? 1 : EdgeFlags.SignOfWeight(table.Rows[dialect.Weight]);
        if (sign < 0) problem ??= RowMessages.NegativeEdge;
        if (Account(members, out reason) is not { } member || problem is not null)
        {
            // Of an undirected edge the other end is an owner too, and it is not known which.
            list.Rejected++;
            if (IsUndirected()) _ownerless++;
            yield return table.Rejected(problem ?? reason!) with { List = IsUndirected() ? null : list.Number };
            yield break;
        }
        if (sign == 0)
        {
            _weightless++;
            yield break;
        }
        yield return new ListMember(_file, table.Row, list.Number, member, FollowedAt());
        if (!IsUndirected()) yield break;
        _undirected++;
        var other = lists.Of(member, table.Row, out begun);
        if (begun is not null) yield return begun;
        yield return new ListMember(_file, table.Row, other.Number, owner);
    }

    private IEnumerable<ExportRecord> Dyads()
    {
        var following = new OwnedLists(reading, ListDirection.Following);
        var followers = new OwnedLists(reading, ListDirection.Followers);
        while (table.Read())
        {
            if (Account(dialect.Source, out var reason) is not { } source)
            {
                _ownerless++;
                yield return table.Rejected(reason!);
                continue;
            }
            var target = Account(dialect.Target, out reason);
            foreach (var record in Answer(following, source, target, dialect.Following, reason)) yield return record;
            foreach (var record in Answer(followers, source, target, dialect.FollowedBy, reason: null)) yield return record;
        }
        foreach (var ended in following.End(table.Row).Concat(followers.End(table.Row))) yield return ended;
    }

    private IEnumerable<ExportRecord> Answer(OwnedLists lists, AccountRef source, AccountRef? target, int column, Message? reason)
    {
        var list = lists.Of(source, table.Row, out var begun);
        if (begun is not null) yield return begun;
        var answer = EdgeFlags.Answer(table.Rows[column]);
        if (target is null || answer is null) list.Rejected++;
        if (target is { } member && answer == true) yield return new ListMember(_file, table.Row, list.Number, member);
        else if (reason is not null) yield return table.Rejected(reason) with { List = list.Number };
        else if (target is not null && answer is null)
            yield return table.Rejected(RowMessages.NoBoolean(table.Text(column) ?? "", table.Header.Names[column])) with { List = list.Number };
    }

    private IEnumerable<ExportRecord> Mentions()
    {
        while (table.Read())
        {
            var relation = RelationOf(out var problem);
            if (problem is not null) yield return table.Rejected(problem);
            else foreach (var record in Mention(relation ?? EdgeRelation.Mention)) yield return record;
        }
    }

    /// <summary>What a row of mentions states: as often as its weight, or of each kind as often as that kind's column says.</summary>
    private IEnumerable<ExportRecord> Mention(EdgeRelation stated)
    {
        if (stated == EdgeRelation.Own) yield break;
        var author = Account(dialect.Source, out var reason);
        var target = author is null ? null : Account(dialect.Target, out reason);
        if (author is null || target is null)
        {
            yield return table.Rejected(reason!);
            yield break;
        }
        var counts = dialect.Counts.Count > 0 ? dialect.Counts : [(dialect.Weight, stated)];
        foreach (var (column, kind) in counts)
        {
            var count = column < 0 ? 1 : dialect.Counts.Count > 1 && table.Text(column) is null ? 0 : Numbers.Count(table.Text(column));
            if (count is null) yield return table.Rejected(RowMessages.NoMentionCount(table.Text(column) ?? ""));
            else if (count > 0) yield return new MentionObserved(_file, table.Row, author.Value, target.Value, kind.Mention() ?? MentionKind.Mention, null, null, count.Value);
            else if (dialect.Counts.Count < 2) _weightless++;
        }
    }

    /// <summary>What the row says of itself; null if there is no such column, and a reason if its word is not known.</summary>
    private EdgeRelation? RelationOf(out Message? reason)
    {
        reason = null;
        if (dialect.Relation < 0 || table.Rows.Problem is not null) return null;
        var word = table.Text(dialect.Relation);
        if (word is not null && EdgeRelations.Of(word) is { } relation) return relation;
        reason = RowMessages.NoRelationIn(word ?? "", table.Header.Names[dialect.Relation]);
        return null;
    }

    private AccountRef? Account(int column, out Message? reason)
    {
        reason = table.Rows.Problem;
        if (reason is not null) return null;
        if (column >= table.Rows.Count)
        {
            reason = RowMessages.Columns(table.Rows.Count, Math.Max(dialect.Source, dialect.Target) + 1);
            return null;
        }
        var cell = table.Rows[column];
        if (AccountNames.IsMissing(cell))
        {
            reason = AccountMessages.MissingValue(table.Rows.Text(column));
            return null;
        }
        var kind = (column == dialect.Source ? dialect.SourceKind : dialect.TargetKind)!.Value;
        if (kind == ProfileKeyKind.Handle && cell.Length <= _longestPlain && AccountText.IsPlain(cell)) return new AccountRef(null, _names.Get(cell));
        if (kind == ProfileKeyKind.Handle || !AccountText.IsDigits(cell)) return AccountText.Read(table.Rows.Text(column), kind, reading.Platform, out reason);
        if (!AccountText.LooksRounded(cell, areRounded)) return new AccountRef(_names.Get(cell), null);
        reason = AccountMessages.RoundedId(table.Rows.Text(column));
        return null;
    }

    private DateTimeOffset? FollowedAt() =>
        dialect.FollowedAt < 0 ? null : Instants.Read(table.Text(dialect.FollowedAt), reading.Zone);

    private bool IsUndirected() => dialect.IsMutual
        || (dialect.Type >= 0 && EdgeFlags.IsUndirected(table.Rows[dialect.Type]));

    /// <summary>A header without rows is, fully declared, the list of an account that follows nobody.</summary>
    private IEnumerable<ExportRecord> Nobody()
    {
        if (!EmptyList.IsDeclared(reading.Declaration)) yield break;
        var list = reading.NextList();
        yield return new ListBegun(_file, 1, list, reading.Owner, reading.List);
        yield return new ListEnded(_file, 1, list, null, null, 0);
    }

    private IEnumerable<ExportRecord> Remarks()
    {
        if (dialect is { Weight: >= 0, IsMentions: false, Relation: < 0 } && reading.Declaration.Relation is null)
            yield return new ExportWarning(_file, 1, EdgeListMessages.WeightsIgnored);
        if (dialect.Remark is { } remark && (dialect.HasHeader || reading.Declaration.Format is null))
            yield return new ExportWarning(_file, 1, remark);
        if (_weightless > 0)
            yield return new ExportWarning(_file, 0, EdgeListMessages.Weightless(_weightless));
        if (_undirected > 0 && !dialect.IsMutual)
            yield return new ExportWarning(_file, 0, ListMessages.Undirected(_undirected));
        if (_ownerless > 0)
            yield return new ExportWarning(_file, 0, EdgeListMessages.Ownerless(_ownerless));
        foreach (var said in table.Remarks()) yield return said;
    }
}
