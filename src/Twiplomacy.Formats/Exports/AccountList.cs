using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// One account a line, with or without a header, as the list of a declared owner: twint's follower lists, the copied column
/// of a spreadsheet. With owner and list declared, also any table with a column of accounts.
/// </summary>
internal sealed class AccountList : ExportFormat
{
    private static readonly string[] Names =
    [
        "username", "handle", "screen_name", "user", "account", "user_name", "login", "id", "user_id", "userid", "platform_id", "account_id",
        "followers", "follower", "following", "accounts", "handles", "usernames", "ids", "user_ids",
    ];

    public override FormatDescription Description { get; } = new(
        "account-list", "List of handles or ids, one a line (twint's followers and others)",
        "one column of accounts, with or without a header; or a table with such a column, if owner and list are declared",
        "owner, direction, capture, completeness", "--owner, --list, --captured, --complete, --accounts-by", ["following", "followers"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsTable || Column(sample.Table, declaration) is not { } found) return null;
        return DeclaredFacts.OnAny(declaration,
            DeclaredFacts.NeedsOwner(declaration), DeclaredFacts.NeedsList(declaration), DeclaredFacts.NeedsCapture(declaration),
            Kind(sample.Table, found, declaration) is null ? DeclaredFacts.AccountsByOption : null);
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var sample = FileSample.Of(reading.File);
        var found = Column(sample.Table, reading.Declaration) ?? throw reading.Lacks("a column of accounts");
        var kind = Kind(sample.Table, found, reading.Declaration) ?? throw reading.Lacks(DeclaredFacts.AccountsByOption);
        return DeclaredList.Of(reading, sample, found, kind);
    }

    private static ColumnFound? Column(TableSample table, ImportDeclaration declaration)
    {
        if (table.Rows.Count == 0) return null;
        var named = table.Header.OfAny(Names);
        if (table.Rows.All(row => row.Count == 1)) return IsListOfNames(table) ? new ColumnFound(0, named == 0) : null;
        return named >= 0 && declaration is { Owner: not null, List: not null } ? new ColumnFound(named, true) : null;
    }

    private static bool IsListOfNames(TableSample table) =>
        table.Rows.All(row => AccountText.Read(row[0], ProfileKeyKind.Handle, "x", out _) is not null
            || AccountText.Read(row[0], ProfileKeyKind.Id, "x", out _) is not null || IsFloat(row[0]) || row[0] is "")
        && !table.Rows.All(row => row[0] is "" or ['<', ..]);

    private static bool IsFloat(string cell) => cell is [var first, ..] && char.IsAsciiDigit(first);

    private static ProfileKeyKind? Kind(TableSample table, ColumnFound found, ImportDeclaration declaration)
    {
        if (declaration.AccountsBy is { } declared) return declared;
        var columns = new EdgeColumns(found.Column, found.Column, found.HasHeader);
        return columns.KindIn(table, declaration);
    }
}

/// <summary>The column that holds the accounts, and whether the first row is a header.</summary>
internal readonly record struct ColumnFound(int Column, bool HasHeader);

/// <summary>Reads one column of accounts as the list of the declared owner.</summary>
internal static class DeclaredList
{
    public static IEnumerable<ExportRecord> Of(UnitReading reading, FileSample sample, ColumnFound found, ProfileKeyKind kind)
    {
        var rounded = new EdgeColumns(found.Column, found.Column, found.HasHeader).AreRounded(sample.Table);
        using var table = Table.Open(reading.File, sample, found.HasHeader ? 1 : 0);
        var lists = new OwnedLists(reading, reading.List);
        var list = lists.Of(reading.Owner, 1, out var begun);
        yield return begun!;
        while (table.Read())
        {
            if (Member(reading, table, found.Column, kind, rounded, out var reason) is { } member)
            {
                yield return new ListMember(reading.File.Index, table.Row, list.Number, member);
                continue;
            }
            list.Rejected++;
            yield return table.Rejected(reason!);
        }
        foreach (var record in lists.End(table.Row).Concat(table.Remarks())) yield return record;
    }

    private static AccountRef? Member(UnitReading reading, Table table, int column, ProfileKeyKind kind, bool rounded, out string? reason)
    {
        reason = table.Rows.Problem;
        if (reason is not null) return null;
        var cell = table.Rows[column];
        if (kind == ProfileKeyKind.Id && AccountText.IsDigits(cell) && AccountText.LooksRounded(cell, rounded))
        {
            reason = $"'{table.Rows.Text(column)}' ends in the zeros of a rounded id: its last digits are lost";
            return null;
        }
        return AccountText.Read(table.Rows.Text(column), kind, reading.Platform, out reason);
    }
}
