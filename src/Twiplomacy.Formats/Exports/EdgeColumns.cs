using System.Buffers;
using System.Text;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Which columns of an edge list are the two accounts, and what the others are; −1 where there is none. The first account
/// follows the second.
/// </summary>
internal sealed record EdgeColumns(int Source, int Target, bool HasHeader)
{
    /// <summary>
    /// Names of the two columns, without case, blanks and underscores. In <c>following,followed</c> the first is the one who
    /// does the following; in <c>follower,following</c> the second is the one who is followed.
    /// </summary>
    private static readonly (string Source, string Target)[] Pairs =
    [
        ("source", "target"), ("source", "destination"), ("from", "to"), ("follower", "followee"), ("follower", "followed"),
        ("follower", "following"), ("following", "followed"), ("follower", "friend"), ("user", "friend"), ("user", "follows"),
        ("account", "follows"), ("fromuser", "touser"), ("src", "dst"), ("src", "dest"), ("sourceuser", "targetuser"), ("sourcenode", "targetnode"),
        ("follower", "user"),
    ];

    private static readonly (string Suffix, ProfileKeyKind? Kind)[] Suffixes =
    [
        ("", null), ("id", ProfileKeyKind.Id), ("userid", ProfileKeyKind.Id), ("handle", ProfileKeyKind.Handle),
        ("screenname", ProfileKeyKind.Handle), ("username", ProfileKeyKind.Handle),
    ];

    private static readonly SearchValues<char> NoName = SearchValues.Create(" \t{}[]()");

    /// <summary>What the columns' names say of their content.</summary>
    public ProfileKeyKind? NamedKind { get; init; }

    public int Weight { get; init; } = -1;

    /// <summary>Gephi's <c>Directed</c> or <c>Undirected</c>.</summary>
    public int Type { get; init; } = -1;

    public int FollowedAt { get; init; } = -1;

    /// <summary>The dyad table's two answers: the source follows the target; it is followed by the target.</summary>
    public int Following { get; init; } = -1;

    public int FollowedBy { get; init; } = -1;

    public bool IsDyadTable => Following >= 0 && FollowedBy >= 0;

    public static EdgeColumns? Of(TableSample table, ImportDeclaration declaration) =>
        FromHeader(table) ?? WithoutHeader(table, declaration);

    /// <summary>Ids, handles, or null where the sample mixes digits with names and nothing was declared.</summary>
    public ProfileKeyKind? KindIn(TableSample table, ImportDeclaration declaration)
    {
        if ((declaration.AccountsBy ?? NamedKind) is { } known) return known;
        var cells = Cells(table).Select(AccountText.Unwrapped).Where(cell => cell.Length > 0 && cell[0] != '@').ToList();
        if (cells.Count == 0) return ProfileKeyKind.Handle;
        var ids = cells.Count(LooksLikeId);
        return ids == cells.Count ? ProfileKeyKind.Id : ids == 0 ? ProfileKeyKind.Handle : null;
    }

    /// <summary>Whether the long ids of the sample all end in zeros, as a spreadsheet leaves them after 15 digits.</summary>
    public bool AreRounded(TableSample table)
    {
        var ids = Cells(table).Select(cell => Encoding.UTF8.GetBytes(AccountText.Unwrapped(cell)))
            .Where(cell => cell.Length >= 16 && AccountText.IsDigits(cell)).ToList();
        return ids.Count >= 3 && ids.TrueForAll(id => AccountText.LooksRounded(id, columnIsRounded: true));
    }

    /// <summary>Digits, and digits that went through floating point: the latter are an id's ruin, no handle.</summary>
    private static bool LooksLikeId(string cell) =>
        AccountText.IsDigits(cell) || (char.IsAsciiDigit(cell[0]) && AccountText.Read(cell, ProfileKeyKind.Handle, "x", out _) is null);

    private IEnumerable<string> Cells(TableSample table) =>
        table.Column(Source, HasHeader ? 1 : 0).Concat(table.Column(Target, HasHeader ? 1 : 0));

    private static EdgeColumns? FromHeader(TableSample table)
    {
        var header = table.Header;
        foreach (var (source, target) in Pairs)
        foreach (var (suffix, kind) in Suffixes)
        {
            if (!header.Has(source + suffix, target + suffix)) continue;
            return Others(new EdgeColumns(header.Of(source + suffix), header.Of(target + suffix), HasHeader: true) { NamedKind = kind }, table);
        }
        return null;
    }

    private static EdgeColumns Others(EdgeColumns columns, TableSample table)
    {
        var header = table.Header;
        var (following, followedBy) = (header.Of("following"), header.OfAny("followed_by"));
        var isDyad = following >= 0 && followedBy >= 0 && following != columns.Source && following != columns.Target
            && table.Column(following).All(cell => cell.Length == 0 || Json.Numbers.Flag(cell) is not null);
        return columns with
        {
            Weight = header.OfAny("weight", "count", "n", "value", "mentions"),
            Type = header.Of("type"),
            FollowedAt = header.OfAny("followed_at", "follow_date"),
            Following = isDyad ? following : -1,
            FollowedBy = isDyad ? followedBy : -1,
        };
    }

    /// <summary>
    /// Two accounts a row and perhaps a weight, and no header: taken only if the first row is surely data, or if the format
    /// was declared, since two columns of an unknown header look the same.
    /// </summary>
    private static EdgeColumns? WithoutHeader(TableSample table, ImportDeclaration declaration)
    {
        var declared = declaration.Format == EdgeList.FormatId;
        if (table.Rows.Count == 0 || !table.Rows.All(row => (row.Count is 2 or 3 or 4 || (row.Count > 4 && row[2].StartsWith('{'))) && IsName(row[0]) && IsName(row[1]))) return null;
        if (!table.Rows.All(row => row.Count == 2 || IsWeight(row[2]))) return null;
        if (!declared && !IsData(table)) return null;
        var hasWeight = table.Rows.All(row => row.Count == 3 && Json.Numbers.Count(row[2]) is not null);
        return new EdgeColumns(0, 1, HasHeader: false) { Weight = hasWeight ? 2 : -1 };
    }

    private static bool IsData(TableSample table)
    {
        var first = table.Rows[0];
        if (table.Rows.All(row => AccountText.IsDigits(row[0]) && AccountText.IsDigits(row[1]))) return true;
        if (first[0].StartsWith('@') && first[1].StartsWith('@')) return true;
        return table.Rows.Skip(1).Any(row => row[0] == first[0] || row[0] == first[1] || row[1] == first[0] || row[1] == first[1]);
    }

    private static bool IsName(string cell) => cell.Length is > 0 and < 200 && !cell.AsSpan().ContainsAny(NoName);

    private static bool IsWeight(string cell) =>
        cell.StartsWith('{') || double.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out _);
}
