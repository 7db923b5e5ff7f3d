using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.EdgeLists;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
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
        "account-list",
        [AskedField.Owner, AskedField.List, AskedField.Captured, AskedField.Completeness, AskedField.AccountsBy],
        ["following", "followers"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsTable || Column(sample.Table, declaration) is not { } found) return null;
        if (OwnerAsMember(sample.Table, found, declaration) is { } reason) return Claim.Refused(reason);
        var content = Content(sample.Table, found);
        return Claim.On(declaration.Platform ?? content.Platform ?? PlatformTable.Default, declaration,
            DeclaredFacts.NeedsOwner(declaration), DeclaredFacts.NeedsList(declaration), DeclaredFacts.NeedsCapture(declaration),
            content.Kind(declaration.AccountsBy ?? found.Kind) is null ? AskedField.AccountsBy : null);
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var sample = FileSample.Of(reading.File);
        var found = Column(sample.Table, reading.Declaration) ?? throw reading.Lacks("a column of accounts");
        var kind = Content(sample.Table, found).Kind(reading.Declaration.AccountsBy ?? found.Kind) ?? throw reading.Lacks(AskedField.AccountsBy);
        return DeclaredList.Of(reading, sample, found, kind);
    }

    private static EdgeListContent Content(TableSample table, ColumnFound found) => new(table.Column(found.Column, found.HasHeader ? 1 : 0));

    private static ColumnFound? Column(TableSample table, ImportDeclaration declaration)
    {
        if (table.Rows.Count == 0 || table.ExtraCells > 0) return null;
        var platform = declaration.Platform ?? PlatformTable.Default;
        if (table.Rows.All(row => row.Count == 1)) return IsListOfNames(table, platform) ? new ColumnFound(0, table.Header.OfAny(Names) == 0) : null;
        if (declaration is not { Owner: not null, List: not null }) return null;
        return Names.Select(name => new ColumnFound(table.Header.Of(name), true) { Kind = KindOf(name) }).Where(found => found.Column >= 0)
            .Select(found => (ColumnFound?)found).FirstOrDefault(found => table.Rows.Count == 1 || !IsEmpty(table, found!.Value));
    }

    private static bool IsEmpty(TableSample table, ColumnFound found) => table.Column(found.Column).All(string.IsNullOrWhiteSpace);

    private static ProfileKeyKind? KindOf(string name) => Header.Key(name) switch
    {
        "username" or "handle" or "screenname" or "login" or "handles" or "usernames" => ProfileKeyKind.Handle,
        "userid" or "platformid" or "accountid" or "ids" or "userids" => ProfileKeyKind.Id,
        _ => null,
    };

    /// <summary>Nobody follows only himself: such a column names the owner and the members stand elsewhere.</summary>
    private static Message? OwnerAsMember(TableSample table, ColumnFound found, ImportDeclaration declaration)
    {
        if (declaration.Owner is not { } owner) return null;
        var cells = table.Column(found.Column, found.HasHeader ? 1 : 0).Select(AccountText.Unwrapped).Where(cell => cell.Length > 0).ToList();
        return cells.Count > 0 && cells.TrueForAll(cell => cell == owner.Id || (owner.Handle is { } handle && Handle.Normalise(cell) == Handle.Normalise(handle)))
            ? DeclarationMessages.OwnerAsMember(DeclaredFacts.Name(owner)) : null;
    }

    /// <summary>Names, ids and addresses of profiles, among which some may be spoilt; prose and pages are none.</summary>
    private static bool IsListOfNames(TableSample table, string platform)
    {
        // A list of the Fediverse that was not declared as such is one all the same.
        return table.Rows.All(row => row[0] is "" || AccountText.IsFloat(row[0]) || AccountText.Names(row[0], out _) || IsName(row[0], platform))
            && table.Rows.Any(row => row[0] is not "" && (IsName(row[0], platform) || AccountText.IsFloat(row[0])));
    }

    private static bool IsName(string cell, string platform) =>
        (AccountText.Names(AccountText.Unwrapped(cell), out var named) && named is not null)
        || AccountText.Read(cell, ProfileKeyKind.Handle, platform, out _) is not null || AccountText.Read(cell, ProfileKeyKind.Id, platform, out _) is not null
        || PlatformTable.Shipped.Federated?.Handles.Accepts(cell) == true;
}

/// <summary>The column that holds the accounts, and whether the first row is a header.</summary>
internal readonly record struct ColumnFound(int Column, bool HasHeader)
{
    /// <summary>What its name says that it holds.</summary>
    public ProfileKeyKind? Kind { get; init; }
}

/// <summary>Reads one column of accounts as the list of the declared owner.</summary>
internal static class DeclaredList
{
    public static IEnumerable<ExportRecord> Of(UnitReading reading, FileSample sample, ColumnFound found, ProfileKeyKind kind)
    {
        var rounded = EdgeListContent.AreRounded(sample.Table.Column(found.Column, found.HasHeader ? 1 : 0));
        using var table = Table.Open(reading.File, sample, found.HasHeader ? 1 : 0, passesComments: true);
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

    private static AccountRef? Member(UnitReading reading, Table table, int column, ProfileKeyKind kind, bool rounded, out Message? reason)
    {
        reason = table.Rows.Problem;
        if (reason is not null) return null;
        var cell = table.Rows[column];
        if (AccountNames.IsMissing(cell))
        {
            reason = AccountMessages.MissingValue(table.Rows.Text(column));
            return null;
        }
        if (kind == ProfileKeyKind.Id && AccountText.IsDigits(cell) && AccountText.LooksRounded(cell, rounded))
        {
            reason = AccountMessages.RoundedId(table.Rows.Text(column));
            return null;
        }
        return AccountText.Read(table.Rows.Text(column), kind, reading.Platform, out reason);
    }
}
