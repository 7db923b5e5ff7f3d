using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.EdgeLists;

/// <summary>What a table is as an edge list: its dialect, or the reason why it is refused although it looks like one.</summary>
internal sealed record EdgeListFinding(EdgeListDialect? Dialect, Message? Refusal)
{
    /// <summary>The platform that the accounts' own spelling names, or null.</summary>
    public string? Platform { get; init; }

    /// <summary>The file is our own and does not say what a row states.</summary>
    public bool LacksRelation { get; init; }

    /// <summary>Null if the table is no edge list.</summary>
    public static EdgeListFinding? Of(TableSample table, ImportDeclaration declaration)
    {
        if (table.Rows.Count == 0) return null;
        if (OtherNetworks.Named(table) is { } named) return new EdgeListFinding(null, named);
        var columns = new EdgeListColumns(table, declaration);
        if (columns.Find() is { } found) return Judged(found, table, declaration);
        return (columns.Refusal ?? OtherNetworks.AdjacencyList(table)) is { } reason ? new EdgeListFinding(null, reason) : null;
    }

    private static EdgeListFinding Judged(EdgeListDialect found, TableSample table, ImportDeclaration declaration)
    {
        var (source, target) = (new EdgeListContent(Cells(table, found, found.Source)), new EdgeListContent(Cells(table, found, found.Target)));
        var (bySource, byTarget) = Kinds(found, source, target, declaration);
        var platform = declaration.Platform ?? (source.Platform is { } said && (target.Platform ?? said) == said ? said : target.Platform);
        var dialect = EdgeListMeaning.Of(found, table, declaration, out var contradiction) with
        {
            Platform = platform ?? PlatformTable.Default,
            SourceKind = bySource,
            TargetKind = byTarget,
            HasAddresses = source.HasAddresses || target.HasAddresses,
            AreHandles = bySource != ProfileKeyKind.Id && byTarget != ProfileKeyKind.Id
                && (declaration.AccountsBy == ProfileKeyKind.Handle || found.SourceKind == ProfileKeyKind.Handle || found.TargetKind == ProfileKeyKind.Handle
                    || (source.LookLikeHandles && target.LookLikeHandles)),
        };
        var isOurs = source.HasOwnKeys && target.HasOwnKeys;
        return new EdgeListFinding(dialect, contradiction ?? WrongOwner(table, dialect, declaration))
        {
            Platform = platform,
            LacksRelation = isOurs && declaration.Relation is null && dialect is { Type: < 0, Relation: < 0, Counts.Count: 0, IsMentions: false },
        };
    }

    /// <summary>The accounts of a column; rows that repeat the header hold none.</summary>
    private static IEnumerable<string> Cells(TableSample table, EdgeListDialect found, int column)
    {
        bool Repeats(IReadOnlyList<string> row, int end) => row.Count > end && Header.Key(row[end]) == Header.Key(table.Rows[0][end]);
        return table.Rows.Skip(found.HasHeader ? 1 : 0)
            .Where(row => row.Count > column && !(found.HasHeader && Repeats(row, found.Source) && Repeats(row, found.Target))).Select(row => row[column]);
    }

    /// <summary>Columns of one name hold accounts of one kind: where one of them shows only digits, the other decides for both.</summary>
    private static (ProfileKeyKind?, ProfileKeyKind?) Kinds(EdgeListDialect found, EdgeListContent source, EdgeListContent target, ImportDeclaration declaration)
    {
        var (ofSource, ofTarget) = (source.Kind(declaration.AccountsBy ?? found.SourceKind), target.Kind(declaration.AccountsBy ?? found.TargetKind));
        if (declaration.AccountsBy is not null || found.SourceKind != found.TargetKind || ofSource == ofTarget) return (ofSource, ofTarget);
        return (null, null);
    }

    /// <summary>The reason for refusing a file whose lists are of another owner than declared, or null.</summary>
    private static Message? WrongOwner(TableSample table, EdgeListDialect dialect, ImportDeclaration declaration)
    {
        if (declaration.Owner is null || dialect.IsMentions) return null;
        var (column, kind) = declaration.List == ListDirection.Followers ? (dialect.Target, dialect.TargetKind) : (dialect.Source, dialect.SourceKind);
        if (kind is null) return null;
        return Cells(table, dialect, column)
            .Select(cell => AccountText.Read(cell, kind.Value, declaration.Platform ?? PlatformTable.Default, out _))
            .OfType<AccountRef>().Select(owner => DeclaredFacts.WrongOwner(declaration, owner)).FirstOrDefault(reason => reason is not null);
    }
}
