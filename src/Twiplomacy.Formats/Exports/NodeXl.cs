using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.EdgeLists;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// NodeXL's Edges sheet as a workbook or CSV, its header in the first or the second row: follows become lists, replies and
/// mentions carry their dates. The Vertices sheet gives profiles.
/// </summary>
internal sealed class NodeXl : ExportFormat
{
    public override FormatDescription Description { get; } = new(
        "nodexl",
        [AskedField.Captured, AskedField.CompleteWithin, AskedField.AccountsBy, AskedField.Relation],
        ["following", "mentions", "profiles"]);

    public override bool NamesManyOwners => true;

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        var isWorkbook = sample.Kind == ContentKind.Zip && Workbook.HasSheet(sample.File, "Edges", header => header.Has("Vertex 1", "Vertex 2"));
        var isTable = sample.IsTable && HeaderRow(sample.Table) > 0;
        return isWorkbook || isTable ? Claim.On("x", declaration, DeclaredFacts.NeedsCapture(declaration)) : null;
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var sample = FileSample.Of(reading.File);
        return sample.Kind == ContentKind.Zip ? ReadWorkbook(reading) : ReadTable(reading, sample);
    }

    /// <summary>The row that names the columns, 1 or 2, or 0.</summary>
    private static int HeaderRow(TableSample table)
    {
        for (var row = 0; row < Math.Min(2, table.Rows.Count); row++)
            if (new Header(table.Rows[row]).Has("Vertex 1", "Vertex 2")) return row + 1;
        return 0;
    }

    private static IEnumerable<ExportRecord> ReadTable(UnitReading reading, FileSample sample)
    {
        using var table = Table.Open(reading.File, sample, HeaderRow(sample.Table));
        var lists = new OwnedLists(reading, ListDirection.Following);
        while (table.Read())
        {
            if (table.Rows.Problem is { } problem)
            {
                yield return table.Rejected(problem);
                continue;
            }
            foreach (var record in Edge(reading, lists, table.Row, table.Text, table.Rejected)) yield return record;
        }
        foreach (var record in lists.End(table.Row).Concat(table.Remarks())) yield return record;
    }

    private static IEnumerable<ExportRecord> ReadWorkbook(UnitReading reading)
    {
        using var workbook = Workbook.Open(reading.File);
        var (lists, last) = (new OwnedLists(reading, ListDirection.Following), 1L);
        foreach (var row in workbook.Rows("Edges", header => header.Has("Vertex 1", "Vertex 2")))
        {
            last = row.Number;
            foreach (var record in Edge(reading, lists, row.Number, row.Text, row.Rejected(reading.File.Index))) yield return record;
        }
        foreach (var row in workbook.Rows("Vertices", header => header.Has("Vertex", "Followers")))
            if (AccountText.Read(row.Text("Vertex") ?? "", KindOf(reading), "x", out _) is { } account)
                yield return new ProfileObserved(
                    reading.File.Index, row.Number, account, null, Numbers.Count(row.Text("Followers")), Numbers.Count(row.Text("Followed")),
                    Numbers.Count(row.Text("Tweets")), CreatedAt: Instants.Read(row.Text("Joined Twitter Date (UTC)"), TimeZoneInfo.Utc));
        if (workbook.Problem is { } problem) yield return new RejectedRow(reading.File.Index, last, problem, "") { BreaksOff = true };
        foreach (var record in lists.End(last)) yield return record;
    }

    private static IEnumerable<ExportRecord> Edge(
        UnitReading reading, OwnedLists lists, long row, Func<string, string?> cell, Func<Message, RejectedRow> rejected)
    {
        var source = AccountText.Read(cell("Vertex 1") ?? "", KindOf(reading), "x", out var reason);
        var target = AccountText.Read(cell("Vertex 2") ?? "", KindOf(reading), "x", out var other);
        if (source is null || target is null)
        {
            foreach (var record in Unread(lists, source, row, rejected(reason ?? other!))) yield return record;
            yield break;
        }
        var relation = cell("Relationship") is { } word ? EdgeRelations.Of(word)
            : reading.Declaration.Relation == ExportRelation.Mention ? EdgeRelation.Mention : EdgeRelation.Follow;
        if (relation == EdgeRelation.Own) yield break;
        if (relation?.Mention() is { } kind)
        {
            var at = Instants.Read(cell("Relationship Date (UTC)") ?? cell("Tweet Date (UTC)"), TimeZoneInfo.Utc);
            yield return new MentionObserved(reading.File.Index, row, source.Value, target.Value, kind, at, cell("Imported ID"));
        }
        else if (relation == EdgeRelation.Follow)
        {
            var list = lists.Of(source.Value, row, out var begun);
            if (begun is not null) yield return begun;
            yield return new ListMember(reading.File.Index, row, list.Number, target.Value);
        }
        else
        {
            // What it means is not known: it may have been a follow.
            lists.Lack(source.Value);
            yield return rejected(RowMessages.NoRelationship(cell("Relationship") ?? ""));
        }
    }

    private static ProfileKeyKind KindOf(UnitReading reading) => reading.Declaration.AccountsBy ?? ProfileKeyKind.Handle;

    // A row whose owner is known is missing in that owner's list alone.
    private static IEnumerable<ExportRecord> Unread(OwnedLists lists, AccountRef? source, long row, RejectedRow rejected)
    {
        if (source is { } owner)
        {
            var list = lists.Of(owner, row, out var begun);
            if (begun is not null) yield return begun;
            list.Rejected++;
            rejected = rejected with { List = list.Number };
        }
        yield return rejected;
    }
}
